package fr.alin.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import fr.alin.eligibility.model.CategoryGround;
import fr.alin.eligibility.model.CeilingKey;
import fr.alin.eligibility.model.EligibilityPolicy;
import fr.alin.eligibility.model.EligibilityQuestion;
import fr.alin.eligibility.model.EmployerSector;
import fr.alin.eligibility.model.IncomePeriod;
import fr.alin.eligibility.model.Rule;
import fr.alin.eligibility.model.RuleState;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.eligibility.model.Unit;
import fr.alin.eligibility.model.Verdict;
import fr.alin.eligibility.view.EligibilityAnswer;
import fr.alin.eligibility.view.StandardAnswer;
import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.model.IncomeCeilings;
import fr.alin.reference.view.Commune;
import fr.alin.reference.view.CommunePoint;
import fr.alin.reference.view.FormerCommune;
import fr.alin.reference.view.Zoning;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.Test;

/** The published document matches the service: fields, examples, limits, constants, answers, errors. */
class OpenApiTest {

    @Test
    void the_fields_of_the_question_are_those_that_are_read() {
        var question = Schema.named("Question");

        assertThat(question.properties().keySet()).isEqualTo(EligibilityRequest.FIELDS);
        assertThat(question.required()).extracting(Object::toString).hasSameElementsAs(EligibilityRequest.REQUIRED);
        assertThat(Schema.named("Adult").properties()).containsOnlyKeys("birthDate", "disabilityCard", "emancipated");
        assertThat(Schema.named("Person").properties()).containsOnlyKeys("birthDate", "disabilityCard");
        assertThat(Schema.named("Employer").properties()).containsOnlyKeys("sector", "employees", "priority");
    }

    @Test
    void the_examples_are_read_and_described_by_their_schema() {
        var examples = examples();

        assertThat(examples).hasSize(2).allSatisfy(example -> {
            assertThat(Questions.errorsOf(example.toString())).isEmpty();
            Schema.named("Question").describes(example, "example");
        });
    }

    @Test
    void each_field_of_the_complete_example_is_needed_or_not_as_the_document_says() {
        var complete = examples().get(1);
        for (var field : complete.keySet()) {
            var without = Json.createObjectBuilder(complete).remove(field).build();
            var needed = Schema.named("Question").required().contains(field);

            assertThat(Questions.errorsOf(without.toString()))
                    .as("without " + field)
                    .isEqualTo(needed ? List.of(field + ": missing") : List.of());
        }
    }

    @Test
    void the_most_that_a_figure_may_be_is_the_one_that_is_read() {
        for (var field : List.of(
                "lastTwelveMonthsIncome",
                "monthlyIncome",
                "housingBenefit",
                "rentWithCharges",
                "surface",
                "unbornChildren",
                "visitingChildren")) {
            var most = Schema.named("Question").property(field).maximum();

            assertThat(Questions.errorsOf(figure(field, most))).as(field).isEmpty();
            assertThat(Questions.errorsOf(figure(field, most.add(BigDecimal.ONE))))
                    .containsExactly(field + ": out-of-range");
        }
    }

    @Test
    void the_decimals_that_a_figure_may_have_are_those_that_are_read() {
        for (var field :
                List.of("lastTwelveMonthsIncome", "monthlyIncome", "housingBenefit", "rentWithCharges", "surface")) {
            var step = Schema.named("Question").property(field).step();

            assertThat(Questions.errorsOf(figure(field, step))).as(field).isEmpty();
            assertThat(Questions.errorsOf(figure(field, step.movePointLeft(1))))
                    .containsExactly(field + ": too-many-decimals");
        }
    }

    @Test
    void the_constants_are_those_of_the_rules() {
        assertConstants(Schema.named("Norm"), RentStandard.values());
        assertConstants(Schema.named("Zone"), CeilingZone.values());
        assertConstants(Schema.named("DwellingType"), DwellingType.values());
        assertConstants(Schema.named("RuleName"), Rule.values());
        assertConstants(Schema.named("RuleState"), RuleState.values());
        assertConstants(Schema.named("Verdict"), Verdict.values());
        assertConstants(Schema.named("IncomePeriod"), IncomePeriod.values());
        assertConstants(Schema.named("Employer").property("sector"), EmployerSector.values());
        assertConstants(Schema.named("Category").property("ground"), CategoryGround.values());
        assertConstants(Schema.named("Rule").property("unit"), Unit.values());
    }

    @Test
    void the_rule_that_bars_is_any_rule_or_none() {
        var verdicts = Schema.map(
                Schema.map(Schema.named("Answer").properties().get("verdict")).get("items"));
        var obstacle = Schema.map(Schema.map(verdicts.get("properties")).get("obstacle"));
        var rules = new ArrayList<>(Schema.named("RuleName").constants());
        rules.add(null);

        assertThat(obstacle.get("enum")).isEqualTo(rules);
    }

    @Test
    void what_is_answered_is_described() {
        for (var example : examples()) {
            for (var zone : List.of(CeilingZone.OTHER_REGIONS, CeilingZone.OVERSEAS)) {
                for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                    var answer = answer(Questions.read(example.toString()), zone);

                    Schema.named("Answer").describes(new EligibilityDocument(locale).of(answer), "answer");
                }
            }
        }
    }

    @Test
    void an_answer_without_tax_income_is_described_too() {
        var without = Questions.read(Questions.with("\"2023\": 21240", ""));

        var document = new EligibilityDocument(Locale.FRENCH).of(answer(without, CeilingZone.OTHER_REGIONS));

        Schema.named("Answer").describes(document, "answer");
        assertThat(document.get("retainedIncome")).isEqualTo(JsonValue.NULL);
        assertThat(verdict(document))
                .containsEntry("eligible", JsonValue.NULL)
                .containsEntry("verified", JsonValue.FALSE)
                .containsEntry("obstacle", JsonValue.NULL);
        assertThat(verdict(document).getString("verdict")).isEqualTo("UNKNOWN");
    }

    @Test
    void the_verdict_has_three_values() {
        var within = answered(Questions.SMALLEST, CeilingZone.OTHER_REGIONS);
        var above = answered(Questions.with("21240", "23201.01"), CeilingZone.OTHER_REGIONS);
        var unknown = answered(Questions.with("21240", "90000"), CeilingZone.OVERSEAS);

        assertThat(within.getString("verdict")).isEqualTo("ELIGIBLE");
        assertThat(within.get("eligible")).isEqualTo(JsonValue.TRUE);
        assertThat(above.getString("verdict")).isEqualTo("NOT_ELIGIBLE");
        assertThat(above.get("eligible")).isEqualTo(JsonValue.FALSE);
        assertThat(above.getString("obstacle")).isEqualTo("INCOME_CEILING");
        assertThat(unknown.getString("verdict")).isEqualTo("UNKNOWN");
        assertThat(unknown.get("eligible")).isEqualTo(JsonValue.NULL);
        assertThat(unknown.get("obstacle")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void the_income_that_is_retained_names_its_period() {
        var lastYear = retained(Questions.with("21240}", "21240, \"2024\": 19116}"));
        var months = retained(Questions.with("1850", "1850, \"lastTwelveMonthsIncome\": 19116"));

        assertThat(retained(Questions.SMALLEST).getInt("year")).isEqualTo(2023);
        assertThat(lastYear.getString("period")).isEqualTo("YEAR_BEFORE");
        assertThat(lastYear.getInt("year")).isEqualTo(2024);
        assertThat(months.getString("period")).isEqualTo("LAST_TWELVE_MONTHS");
        assertThat(months.get("year")).isEqualTo(JsonValue.NULL);
        assertThat(months.getBoolean("fallen")).isTrue();
    }

    @Test
    void what_is_refused_is_described() {
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var errors = new FieldErrors(language);
            errors.add("date", "missing");

            for (var problem : List.of(
                    Problem.of(errors.refusal(), language),
                    Problem.of(Response.Status.NOT_FOUND, language),
                    Problem.ofFailure(language, "abc"))) {
                Schema.named("Problem").describes(problem.json(), "problem");
            }
        }
    }

    @Test
    void the_type_of_a_problem_leads_to_its_description() {
        var place = Problem.WRONG_FIELDS.substring(Problem.WRONG_FIELDS.indexOf('#') + 1);
        Map<String, Object> found = Schema.document();
        for (var step : place.substring(1).split("/")) {
            found = Schema.map(found.get(step));
        }
        assertThat(found).containsKey("description");
        assertThat(Problem.WRONG_FIELDS)
                .startsWith(Api.class.getAnnotation(ApplicationPath.class).value() + "/" + OpenApiResource.PATH + "#");
    }

    @Test
    void the_addresses_are_those_that_are_served() {
        assertThat(((Map<?, ?>) ((List<?>) Schema.document().get("servers")).get(0)).get("url"))
                .isEqualTo(Api.class.getAnnotation(ApplicationPath.class).value());
        assertThat(Schema.map(Schema.document().get("paths")))
                .containsOnlyKeys(
                        "/"
                                + EligibilityResource.class
                                        .getAnnotation(Path.class)
                                        .value(),
                        "/" + OpenApiResource.class.getAnnotation(Path.class).value());
        assertThat(Schema.document().toString()).contains("32 768");
        assertThat(RequestBody.LARGEST).isEqualTo(32_768);
    }

    private static JsonObject answered(String question, CeilingZone zone) {
        var document = new EligibilityDocument(Locale.FRENCH).of(answer(Questions.read(question), zone));
        Schema.named("Answer").describes(document, "answer");
        return verdict(document);
    }

    private static JsonObject retained(String question) {
        var document =
                new EligibilityDocument(Locale.FRENCH).of(answer(Questions.read(question), CeilingZone.OTHER_REGIONS));
        Schema.named("Answer").describes(document, "answer");
        return document.getJsonObject("retainedIncome");
    }

    private static JsonObject verdict(JsonObject document) {
        return document.getJsonArray("verdict").getJsonObject(0);
    }

    private static void assertConstants(Schema schema, Enum<?>... constants) {
        assertThat(schema.constants())
                .extracting(Object::toString)
                .containsExactly(Arrays.stream(constants).map(Enum::name).toArray(String[]::new));
    }

    private static String figure(String field, BigDecimal figure) {
        var smallest = Json.createReader(new StringReader(Questions.SMALLEST)).readObject();
        return Json.createObjectBuilder(smallest).add(field, figure).build().toString();
    }

    private static List<JsonObject> examples() {
        var found = new ArrayList<JsonObject>();
        var post =
                Schema.map(Schema.map(Schema.map(Schema.document().get("paths")).get("/eligibility"))
                        .get("post"));
        var content = Schema.map(Schema.map(post.get("requestBody")).get("content"));
        Schema.map(Schema.map(content.get("application/json")).get("examples"))
                .values()
                .forEach(example -> found.add(
                        Json.createObjectBuilder(Schema.map(Schema.map(example).get("value")))
                                .build()));
        return found;
    }

    private static EligibilityAnswer answer(EligibilityQuestion question, CeilingZone zone) {
        var policy = new EligibilityPolicy(new IncomeCeilings(List.of(row(2025), row(2026))), Thresholds.HANDBOOK);
        var zoning = new Zoning(question.commune(), zone, CeilingZone.B1, "B1", LocalDate.of(2025, 9, 5));
        var point = new CommunePoint(question.commune(), "BREST", 48.4, -4.5, 139_456);
        return new EligibilityAnswer(
                question.date(),
                new Commune(point, List.of("29200"), "29", Optional.empty(), zoning),
                Optional.of(new FormerCommune(new CommuneCode("29138"), "Lambézellec", question.commune())),
                policy.limits(question.household(), question.incomes(), question.date()),
                question.standards().stream()
                        .map(standard -> new CeilingKey(standard, zoning.zoneFor(standard, question.date())))
                        .map(key -> new StandardAnswer(key, policy.assess(question, key)))
                        .toList());
    }

    private static CeilingRow row(int year) {
        return new CeilingRow(
                RentStandard.PLUS,
                CeilingZone.OTHER_REGIONS,
                year == 2025 ? 1 : 4,
                LocalDate.of(year, 1, 1),
                BigDecimal.valueOf(23_201),
                false,
                "the arrêté");
    }
}
