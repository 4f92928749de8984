package fr.alin.integration.partners.registry;

import java.util.List;
import java.util.Optional;

import fr.alin.integration.partners.demo.DemoFiles;

/** A department, the three-character prefix of its unique numbers, and its site. */
public record SiteDepartment(String code, String name, String territory, String siteCode) {

    private static final List<SiteDepartment> ALL = DemoFiles.rows(SiteDepartment.class, "departments.csv").stream()
            .map(cells -> new SiteDepartment(cells[0], cells[1], cells[2], cells[3]))
            .toList();

    public static List<SiteDepartment> all() {
        return ALL;
    }

    public static Optional<SiteDepartment> of(String code) {
        return ALL.stream().filter(one -> one.code.equals(code)).findFirst();
    }

    /** As in the handbook: {@code 29 - Finistère}. */
    public String label() {
        return code + " - " + name;
    }

    Site site() {
        return Site.of(siteCode).orElseThrow();
    }
}
