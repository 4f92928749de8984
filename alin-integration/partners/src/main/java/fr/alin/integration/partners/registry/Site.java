package fr.alin.integration.partners.registry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.alin.integration.partners.demo.DemoFiles;

/**
 * A registration site: the national one by SOAP, or one of twenty-six local ones by JMS.
 *
 * @param code its code in AL'in's reference data
 * @param address URL of the real site
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

    /** Finds a site by its key in URLs, ignoring case. */
    public static Optional<Site> of(String key) {
        return ALL.stream().filter(site -> site.code.equalsIgnoreCase(key)).findFirst();
    }

    /** The site of a number, by its territory prefix; the national one if no local site matches. */
    public static Site holding(String number) {
        return SiteDepartment.all().stream()
                .filter(department -> number.startsWith(department.territory()))
                .findFirst()
                .map(SiteDepartment::site)
                .orElse(NATIONAL);
    }

    public String key() {
        return code.toLowerCase(Locale.ROOT);
    }

    /** The queue of questions to a local site. */
    public String queue() {
        return "registration." + key() + ".requests";
    }

    public boolean isNational() {
        return code.equals(NATIONAL.code);
    }

    /** The name with the protocol. */
    public String title() {
        return isNational() ? "Site national (SOAP)" : label + " (JMS)";
    }

    /** The departments the site registers for. */
    public List<SiteDepartment> departments() {
        return SiteDepartment.all().stream()
                .filter(department -> department.siteCode().equals(code))
                .toList();
    }

    boolean holds(String number) {
        return holding(number).code.equals(code);
    }
}
