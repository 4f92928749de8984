package fr.alin.architecture;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables that each context owns. Only the owner writes a table; only the owner and the declared joins read it. */
final class TableMap {

    static final Map<String, Set<String>> TABLES = Map.ofEntries(
            Map.entry("shared", Set.of("exchange_act", "inbox_message", "outbox_message", "draft")),
            Map.entry(
                    "reference",
                    Set.of(
                            "commune",
                            "commune_neighbour",
                            "commune_outline",
                            "data_source",
                            "department",
                            "department_outline",
                            "former_commune",
                            "household_category",
                            "income_ceiling",
                            "reference_version",
                            "region",
                            "registration_site",
                            "registration_site_connection")),
            Map.entry(
                    "account",
                    Set.of(
                            "account",
                            "account_act",
                            "account_link",
                            "account_session",
                            "allowance",
                            "device_throttle",
                            "email_change",
                            "former_name",
                            "mail_allowance",
                            "name_word",
                            "sign_in_throttle",
                            "tutorial_shown")),
            Map.entry("staff", Set.of("agency", "staff_act", "staff_member", "staff_territory")),
            Map.entry("search", Set.of("staff_search")),
            Map.entry("support", Set.of("help_request", "help_template")),
            Map.entry("eligibility", Set.of("eligibility_threshold")),
            Map.entry("employer", Set.of("data_sharing_consent")),
            Map.entry("landlord", Set.of("landlord", "landlord_agent", "landlord_carrier", "landlord_key")),
            Map.entry(
                    "offer",
                    Set.of(
                            "offer",
                            "offer_batch",
                            "offer_early_withdrawal",
                            "offer_favourite",
                            "offer_photo",
                            "photo")),
            Map.entry("registration", Set.of("registration_site_circuit")),
            Map.entry(
                    "housingapplication",
                    Set.of(
                            "application_update",
                            "deposited_document",
                            "former_number",
                            "housing_application",
                            "import_request",
                            "number_code",
                            "number_try",
                            "proven_income",
                            "security_code",
                            "site_news_cursor")),
            Map.entry(
                    "candidacy",
                    Set.of(
                            "answer_contradiction",
                            "candidacy",
                            "candidacy_assignment",
                            "candidacy_milestone",
                            "candidacy_note",
                            "candidate_list",
                            "complement_request",
                            "dossier_change",
                            "dossier_presence",
                            "employer_validation",
                            "employer_validation_step",
                            "home_change",
                            "home_file",
                            "home_fit",
                            "landlord_reminder",
                            "list_export",
                            "listed_candidate",
                            "pending_refusal",
                            "ranking_grid",
                            "ranking_quarter_tally",
                            "ranking_tally",
                            "ranking_weight",
                            "second_look")),
            Map.entry("alert", Set.of("alert_subscriber", "offer_alert", "offer_alert_area", "offer_alert_hit")),
            Map.entry("privacy", Set.of("dossier_reading", "erasure_proof", "erasure_warning")));

    /**
     * Statements that join a table of another context, because separate statements would read far too much: class and
     * table. Only tables of contexts that the map allows; this list should become shorter.
     */
    static final Set<Join> JOINS = Set.of(
            new Join("RetentionRepository", "account"),
            new Join("RetentionRepository", "housing_application"),
            new Join("StaffListRepository", "account"),
            new Join("TerritoryRepository", "account"),
            new Join("StaffActLog", "account"),
            new Join("HelpData", "account"),
            new Join("HelpListRepository", "account"),
            new Join("PeopleFinder", "account"),
            new Join("PeopleFinder", "name_word"),
            new Join("PeopleFinder", "housing_application"),
            new Join("PeopleFinder", "candidacy"),
            new Join("PeopleFinder", "department"),
            new Join("ReferenceFinder", "candidacy"),
            new Join("ReferenceFinder", "offer"),
            new Join("CandidateLists", "offer"),
            new Join("DeskTally", "offer"),
            new Join("HomeListQueue", "offer"),
            new Join("ProposalTerms", "offer"),
            new Join("ReviewQueue", "offer"),
            new Join("ProgrammeList", "offer"),
            new Join("ProgrammeList", "housing_application"),
            new Join("ScoreRepository", "offer"),
            new Join("ImportRequestRepository", "department"),
            new Join("ImportRequestRepository", "registration_site_circuit"),
            new Join("SiteNewsRepository", "department"));

    private TableMap() {}

    record Join(String type, String table) {}

    /** Empty when no context owns the table. */
    static Set<String> ownersOf(String table) {
        return TABLES.entrySet().stream()
                .filter(owned -> owned.getValue().contains(table))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
