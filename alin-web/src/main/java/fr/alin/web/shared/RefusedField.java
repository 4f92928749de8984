package fr.alin.web.shared;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The field that a refusal is about, for the refusals of services that concern one field alone. */
final class RefusedField {

    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("housing-application.code-wrong", "code"),
            Map.entry("housing-application.choice-not-offered", "sharing"),
            Map.entry("housing-application.too-many-company-codes", "company-code"),
            Map.entry("reference.unknown-territory", "number"),
            Map.entry("housing-application.number-from-the-future", "number"),
            Map.entry("housing-application.number-already-attached", "number"),
            Map.entry("housing-application.number-not-imported", "number"),
            Map.entry("income.not-the-last-twelve-months", "income-month"),
            Map.entry("income.proof-before-the-months", "income-dated"),
            Map.entry("alert.name-missing", "name"),
            Map.entry("alert.name-too-long", "name"),
            Map.entry("alert.circles-missing", "circles"),
            Map.entry("candidacy.refusal-not-explained", "comment"),
            Map.entry("candidacy.comment-too-long", "comment"),
            Map.entry("candidacy.complement-term-impossible", "complement-days"),
            Map.entry("candidacy.complement-after-closing", "complement-days"),
            Map.entry("candidacy.complement-empty", "complement-words"),
            Map.entry("candidacy.complement-answer-empty", "complement-words"),
            Map.entry("candidacy.list-reason-missing", "reason"),
            Map.entry("candidacy.approval-not-explained", "approval-words"),
            Map.entry("candidacy.correction-not-explained", "correction-words"),
            Map.entry("candidacy.handed-to-herself", "other"),
            Map.entry("candidacy.employer-reason-missing", "employer-reason"),
            Map.entry("candidacy.employer-answer-not-new", "employer-answer"),
            Map.entry("offer.withdrawal-not-explained", "withdrawal-words"),
            Map.entry("offer.exists", "identifier"),
            Map.entry("offer-reference.malformed", "identifier"),
            Map.entry("review.reason-not-stated", "lookUpReason"),
            Map.entry("ranking.day-taken", "first-day"),
            Map.entry("ranking.territory-unknown", "territory"),
            Map.entry("eligibility.thresholds-in-force", "effective-from"),
            Map.entry("account.address-taken", "email"),
            Map.entry("staff.department-unknown", "departments"),
            Map.entry("staff.territory-missing", "departments"),
            Map.entry("staff.agency-exists", "name"),
            Map.entry("staff.agency-name-missing", "name"),
            Map.entry("landlord.agent-of-another", "email"),
            Map.entry("landlord.key-private", "public-key"),
            Map.entry("landlord.key-malformed", "public-key"),
            Map.entry("landlord.key-not-ed25519", "public-key"),
            Map.entry("landlord.key-known", "public-key"),
            Map.entry("landlord.key-period", "key-until"),
            Map.entry("landlord.key-reason-missing", "revocation-reason"),
            Map.entry("account.in-use", "email"),
            Map.entry("account.cannot-be-agent", "email"));

    private RefusedField() {}

    /** The ids of all fields that a refusal may be about. */
    static Set<String> ids() {
        return Set.copyOf(IDS.values());
    }

    /** The id of the field in its page. */
    static Optional<String> of(String code) {
        return Optional.ofNullable(IDS.get(code));
    }
}
