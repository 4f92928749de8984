package fr.alin.web.api;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import fr.alin.eligibility.model.CeilingLimit;
import fr.alin.eligibility.model.HouseholdCategory;
import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.eligibility.model.RetainedIncome;
import fr.alin.eligibility.model.RuleCheck;
import fr.alin.eligibility.model.RuleState;
import fr.alin.eligibility.model.Verdict;
import fr.alin.eligibility.view.EligibilityAnswer;
import fr.alin.eligibility.view.StandardAnswer;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.view.FormerCommune;
import fr.alin.web.eligibility.RuleSentences;

/** Writes the API's answer: category, zone, ceilings, verdict and explanation. */
final class EligibilityDocument {

    private final RuleSentences words;

    EligibilityDocument(Locale locale) {
        words = new RuleSentences(locale);
    }

    JsonObject of(EligibilityAnswer answer) {
        var limits = answer.limits();
        return JSON.createObjectBuilder()
                .add("date", answer.date().toString())
                .add("commune", commune(answer))
                .add("category", category(limits.category()))
                .add("intermediateCategory", category(limits.intermediateCategory()))
                .add("zone", zone(answer))
                .add("retainedIncome", limits.retainedIncome().map(this::income).orElse(JsonValue.NULL))
                .add("limits", limits(limits))
                .add("ceilings", array(answer.standards(), standard -> ceiling(standard, limits)))
                .add("verdict", array(answer.standards(), this::verdict))
                .add("explanation", array(answer.standards(), this::explanation))
                .build();
    }

    private JsonObject commune(EligibilityAnswer answer) {
        return JSON.createObjectBuilder()
                .add("code", answer.commune().code().value())
                .add("name", answer.commune().name())
                .add("former", answer.former().map(this::former).orElse(JsonValue.NULL))
                .build();
    }

    private JsonValue former(FormerCommune commune) {
        return JSON.createObjectBuilder()
                .add("code", commune.code().value())
                .add("name", commune.name())
                .build();
    }

    private JsonObject category(HouseholdCategory category) {
        return JSON.createObjectBuilder()
                .add("number", category.number())
                .add("furtherPersons", category.furtherPersons())
                .add("ground", category.ground().name())
                .build();
    }

    private JsonObject zone(EligibilityAnswer answer) {
        var zoning = answer.commune().zoning();
        var known = zoning.isAbcKnownOn(answer.date());
        return JSON.createObjectBuilder()
                .add("resource", zoning.resourceZone().name())
                .add("resourceName", words.zone(zoning.resourceZone()))
                .add("rent", (known ? zoning.rentZone() : CeilingZone.NOT_KNOWN).name())
                .add("abc", known ? JSON.createValue(zoning.abc()) : JsonValue.NULL)
                .add("abcEffectiveFrom", zoning.abcEffectiveFrom().toString())
                .build();
    }

    /** The last twelve months have no year. */
    private JsonValue income(RetainedIncome income) {
        var document = JSON.createObjectBuilder()
                .add("amount", income.amount())
                .add("period", income.period().name())
                .add("fallen", income.fallen());
        switch (income.period()) {
            case TWO_YEARS_BEFORE -> document.add("year", income.taxYear());
            case YEAR_BEFORE -> document.add("year", income.taxYear() + 1);
            case LAST_TWELVE_MONTHS -> document.addNull("year");
        }
        return document.build();
    }

    private JsonObject limits(HouseholdLimits limits) {
        return JSON.createObjectBuilder()
                .add("persons", limits.persons())
                .add("dwellingTypes", array(limits.dwellingTypes(), type -> JSON.createValue(type.name())))
                .add("minimumSurface", limits.minimumSurface())
                .add("highestRent", limits.highestRent())
                .build();
    }

    private JsonValue ceiling(StandardAnswer standard, HouseholdLimits limits) {
        var limit = limits.ceilings().stream()
                .filter(other -> other.key().equals(standard.key()))
                .findFirst();
        var ceiling = limit.flatMap(CeilingLimit::ceiling);
        var document = JSON.createObjectBuilder()
                .add("norm", standard.key().standard().name())
                .add("zone", standard.key().zone().name())
                .add("year", limits.year())
                .add(
                        "state",
                        limit.map(CeilingLimit::state).orElse(RuleState.UNKNOWN).name());
        number(document, "amount", ceiling.map(found -> found.amount()));
        return document.add(
                        "derived",
                        ceiling.map(found -> found.derived() ? JsonValue.TRUE : JsonValue.FALSE)
                                .orElse(JsonValue.NULL))
                .add(
                        "source",
                        ceiling.map(found -> (JsonValue) JSON.createValue(found.source()))
                                .orElse(JsonValue.NULL))
                .build();
    }

    /** Verified means that no figure was missing; eligible is null when the verdict is unknown. */
    private JsonValue verdict(StandardAnswer standard) {
        var assessment = standard.assessment();
        var document = JSON.createObjectBuilder()
                .add("norm", standard.key().standard().name())
                .add("verdict", assessment.verdict().name())
                .add("eligible", eligible(assessment.verdict()))
                .add("verified", assessment.checks().stream().noneMatch(RuleCheck::isUnknown));
        return assessment
                .firstFailure()
                .map(obstacle -> document.add("obstacle", obstacle.rule().name()))
                .orElseGet(() -> document.addNull("obstacle"))
                .build();
    }

    private static JsonValue eligible(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> JsonValue.TRUE;
            case NOT_ELIGIBLE -> JsonValue.FALSE;
            case UNKNOWN -> JsonValue.NULL;
        };
    }

    private JsonValue explanation(StandardAnswer standard) {
        return JSON.createObjectBuilder()
                .add("norm", standard.key().standard().name())
                .add("rules", array(standard.assessment().checks(), this::rule))
                .build();
    }

    private JsonValue rule(RuleCheck check) {
        var document = JSON.createObjectBuilder()
                .add("rule", check.rule().name())
                .add("state", check.state().name())
                .add("title", words.title(check.rule()))
                .add("text", words.sentence(check));
        number(document, "value", check.value());
        number(document, "limit", check.limit());
        number(document, "gap", check.gap());
        return document.add("unit", check.unit().name())
                .add("source", check.source())
                .build();
    }

    private static void number(JsonObjectBuilder document, String name, Optional<BigDecimal> number) {
        number.ifPresentOrElse(known -> document.add(name, known), () -> document.addNull(name));
    }

    private static <T> JsonArray array(Collection<T> items, Function<T, JsonValue> json) {
        return JSON.createArrayBuilder(items.stream().map(json).toList()).build();
    }
}
