package fr.alin.web.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.alin.shared.security.Role;

/** The parts of the site, each with its own sign-in page. See decision 86-each-space-has-its-sign-in-page. */
public enum Space {
    APPLICANT(
            "/sign-in",
            Set.of(Role.APPLICANT),
            List.of(
                    "/dashboard",
                    "/housing-application/",
                    "/offers/",
                    "/candidacies/",
                    "/alerts/",
                    "/account/data/",
                    "/tutorial")),
    ADVISOR("/sign-in/advisor", Set.of(Role.ADVISOR, Role.TEAM_LEAD), List.of("/advisor/")),
    LANDLORD("/sign-in/landlord", Set.of(Role.LANDLORD_AGENT), List.of("/landlord/")),
    ADMINISTRATION(
            "/sign-in/administration",
            Set.of(Role.ADMINISTRATOR, Role.STAFF_ADMINISTRATOR, Role.SUPPORT, Role.DPO),
            List.of("/administrator/", "/staff/", "/support/", "/dpo/"));

    private final String signIn;
    private final Set<String> roles;
    private final List<String> beginnings;

    Space(String signIn, Set<String> roles, List<String> beginnings) {
        this.signIn = signIn;
        this.roles = roles;
        this.beginnings = beginnings;
    }

    /** The space that an account with this role enters. */
    public static Space ofRole(String role) {
        return Arrays.stream(values())
                .filter(space -> space.roles.contains(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No space for " + role));
    }

    /** The space of a page; empty for a page that several have. */
    public static Optional<Space> ofPage(String path) {
        return Arrays.stream(values())
                .filter(space -> space.beginnings.stream().anyMatch(path::startsWith))
                .findFirst();
    }

    /** The space whose sign-in page this is; the applicants' for any other address. */
    public static Space signingInAt(String path) {
        return Arrays.stream(values())
                .filter(space -> space.signIn.equals(path.replaceFirst("\\.xhtml$", "")))
                .findFirst()
                .orElse(APPLICANT);
    }

    /** Whether a page asked for leads to another space; administrators also have the landlords' pages. */
    public boolean isLeft(String path, String role) {
        return ofPage(path)
                .filter(space -> space != this)
                .filter(space -> !(space == LANDLORD && Role.ADMINISTRATOR.equals(role)))
                .isPresent();
    }

    /** The address of its sign-in page. */
    public String signIn() {
        return signIn;
    }
}
