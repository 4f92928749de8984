package fr.alin.integration.partners.registry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.alin.integration.partners.demo.DemoFiles;

/**
 * One of the registration sites: the national one by SOAP, twenty-six local ones by JMS.
 *
 * @param code as AL'in's reference data name it
 * @param address of the real site
 */
public record Site(String code, String label, String address) {

    private static final List<Site> ALL = DemoFiles.rows(Site.class, "sites.csv").stream()
            .map(cells -> new Site(cells[0], cells[1], cells[2]))
            .toList();

    public static final Site NATIONAL = of("national").orElseThrow();
    public static final Site FINISTERE = of("029").orElseThrow();

    /** The national one first. */
    public static List<Site> all() {
        return ALL;
    }

    /** As written in addresses of the stand-in, whatever the capitals. */
    public static Optional<Site> of(String key) {
        return ALL.stream().filter(site -> site.code.equalsIgnoreCase(key)).findFirst();
    }

    /** The first three characters of a number are its territory; what no local site holds is the national one's. */
    public static Site holding(String number) {
        return Department.all().stream()
                .filter(department -> number.startsWith(department.territory()))
                .findFirst()
                .map(Department::site)
                .orElse(NATIONAL);
    }

    public String key() {
        return code.toLowerCase(Locale.ROOT);
    }

    /** Where a local site reads its questions. */
    public String queue() {
        return "registration." + key() + ".requests";
    }

    public boolean isNational() {
        return code.equals(NATIONAL.code);
    }

    /** In words, with the protocol it speaks. */
    public String title() {
        return isNational() ? "Site national (SOAP)" : label + " (JMS)";
    }

    /** Where one may register on it. */
    public List<Department> departments() {
        return Department.all().stream()
                .filter(department -> department.siteCode().equals(code))
                .toList();
    }

    boolean holds(String number) {
        return holding(number).code.equals(code);
    }
}
