package fr.alin.integration.partners.registry;

import java.util.List;
import java.util.Optional;

import fr.alin.integration.partners.demo.DemoFiles;

/** A department, the first three characters of its unique numbers, and the site that registers for it. */
public record Department(String code, String name, String territory, String siteCode) {

    private static final List<Department> ALL = DemoFiles.rows(Department.class, "departments.csv").stream()
            .map(cells -> new Department(cells[0], cells[1], cells[2], cells[3]))
            .toList();

    public static List<Department> all() {
        return ALL;
    }

    public static Optional<Department> of(String code) {
        return ALL.stream().filter(one -> one.code.equals(code)).findFirst();
    }

    /** As the handbook writes it: {@code 29 - Finistère}. */
    public String label() {
        return code + " - " + name;
    }

    Site site() {
        return Site.of(siteCode).orElseThrow();
    }
}
