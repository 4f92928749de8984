package fr.alin.launcher;

import java.util.EnumSet;
import java.util.List;

import fr.alin.shared.security.Role;

/** The demonstration accounts; all have the same password. */
public enum DemoAccount {
    EMPLOYEE(Role.APPLICANT, "anne.porte@example.org", "MADAME", "PORTE", "ANNE"),
    SINGLE(Role.APPLICANT, "hugo.leroy@example.org", "MONSIEUR", "LEROY", "HUGO"),
    FAMILY(Role.APPLICANT, "claire.moreau@example.org", "MADAME", "MOREAU", "CLAIRE"),
    ADAPTED(Role.APPLICANT, "juliette.fontaine@example.org", "MADAME", "FONTAINE", "JULIETTE"),
    CONSULTANT(Role.ADVISOR, "conseil@example.org", "MADAME", "CONSEIL", "ACTION LOGEMENT"),
    TEAM_LEAD(Role.TEAM_LEAD, "equipe@example.org", "MONSIEUR", "EQUIPE", "RESPONSABLE"),
    SUPPORT(Role.SUPPORT, "support@example.org", "MADAME", "SUPPORT", "ASSISTANCE"),
    DATA_PROTECTION(Role.DPO, "dpo@example.org", "MONSIEUR", "PROTECTION", "DONNEES"),
    STAFF_ADMINISTRATOR(Role.STAFF_ADMINISTRATOR, "comptes@example.org", "MADAME", "COMPTES", "GESTION"),
    ADMINISTRATOR(Role.ADMINISTRATOR, "administration@example.org", "MONSIEUR", "ADMINISTRATION", "ALIN"),
    AGENT(Role.LANDLORD_AGENT, "bailleur@example.org", "MADAME", "BAILLEUR", "AGENT"),
    ABSENT_CONSULTANT(Role.ADVISOR, "sophie.lambert@example.org", "MADAME", "LAMBERT", "SOPHIE"),
    CONSULTANT_IN_LYON(Role.ADVISOR, "karim.haddad@example.org", "MONSIEUR", "HADDAD", "KARIM"),
    SECOND_IN_LYON(Role.ADVISOR, "lea.marchal@example.org", "MADAME", "MARCHAL", "LÉA"),
    SECOND_AGENT(Role.LANDLORD_AGENT, "agent.ourcq@example.org", "MONSIEUR", "OURCQ", "AGENT"),
    THIRD_AGENT(Role.LANDLORD_AGENT, "agent.confluent@example.org", "MADAME", "CONFLUENT", "AGENT");

    /** Weaker than the pages allow, and public: for demonstrations and tests only. */
    public static final String PASSWORD = "Demonstration1";

    /** One of each role of those who work here or for a landlord, as the tests need them. */
    static final List<DemoAccount> STAFF = List.copyOf(EnumSet.range(CONSULTANT, AGENT));

    private final String role;
    private final String email;
    private final String civility;
    private final String birthName;
    private final String firstName;

    DemoAccount(String role, String email, String civility, String birthName, String firstName) {
        this.role = role;
        this.email = email;
        this.civility = civility;
        this.birthName = birthName;
        this.firstName = firstName;
    }

    String role() {
        return role;
    }

    public String email() {
        return email;
    }

    String civility() {
        return civility;
    }

    String birthName() {
        return birthName;
    }

    String firstName() {
        return firstName;
    }
}
