package fr.alin.web.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.alin.landlord.LandlordAdministration;
import fr.alin.landlord.view.LandlordView;
import fr.alin.shared.outbox.ExchangeLine;
import fr.alin.web.shared.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExchangeWordsTest {

    static final Path REFUSALS =
            Path.of("../alin-integration/connectors/src/main/resources/fr/alin/integration/offer/refusals.properties");

    final ExchangeWords words = new ExchangeWords();

    @BeforeEach
    void wire() {
        words.administration = new LandlordAdministration() {
            @Override
            public List<LandlordView> landlords() {
                return List.of(new LandlordView("TOITS", "Toits et Territoires", Optional.empty(), true));
            }
        };
        words.languages = new Languages() {
            @Override
            public Locale getLocale() {
                return Locale.FRENCH;
            }
        };
    }

    @Test
    void the_partner_is_the_landlord_by_its_name() {
        var body =
                "<?xml version=\"1.0\"?><offers xmlns=\"urn:alin:landlord:v1\" messageId=\"m-1\" landlord=\"TOITS\"/>";

        assertThat(words.partner(line("landlord.TOITS.dossiers", "m-1", null))).isEqualTo("Toits et Territoires");
        assertThat(words.partner(line("alin.offers", "TOITS/m-1/part", null))).isEqualTo("Toits et Territoires");
        assertThat(words.partner(line("alin.offers", "m-1", body))).isEqualTo("Toits et Territoires");
        assertThat(words.partner(line("landlord.NEW.dossiers", "m-1", null))).isEqualTo("NEW");
        assertThat(words.partner(line("alin.offers", "m-1", "landlord"))).isEqualTo("Offres des bailleurs");
        assertThat(words.partner(line("elsewhere", "m-1", null))).isEqualTo("elsewhere");
    }

    @Test
    void a_text_means_codes_by_their_words_without_accents() {
        assertThat(words.codes("reponse a un dossier")).containsExactly("answer");
        assertThat(words.codes("TERRITOIRES")).contains("TOITS");
        assertThat(words.codes("la signature manque")).containsExactly("message.signature");
        assertThat(words.codes(" ")).isEmpty();
    }

    @Test
    void a_reason_keeps_the_place_and_says_the_code_in_words() {
        assertThat(words.reason(
                        refused("TOITS-1: commune = \"75999\": offer.commune-unknown; TOITS-2: offer.dates-reversed")))
                .startsWith("TOITS-1: commune = \"75999\": Cette commune n'existe pas.; TOITS-2: ")
                .doesNotContain("offer.");
        assertThat(words.reason(refused("candidacy.step-refused ALLOCATED VISIT_PLANNED")))
                .contains("à une autre étape")
                .doesNotContain("ALLOCATED", "_");
        assertThat(words.reason(refused("message.signature"))).startsWith("la signature manque");
        assertThat(words.reason(refused("some.unheard-of code $1"))).isEqualTo("some.unheard-of code $1");
    }

    @Test
    void a_stage_of_one_word_is_said_too_unless_it_is_a_value_of_the_message() {
        assertThat(words.reason(refused("candidacy.step-refused REFUSED LEASE_SIGNED")))
                .contains("«\u00a0Refusée\u00a0»", "«\u00a0Bail signé\u00a0»");
        assertThat(words.reason(refused("/answer/outcome = \"REFUSED\": message.wrong-value")))
                .startsWith("/answer/outcome = \"REFUSED\": ");
    }

    /** What the service of landlords' answers refuses, beside the contract. */
    @Test
    void every_refusal_of_an_answer_has_words() {
        var codes = List.of(
                "candidacy.application-has-lease",
                "candidacy.comment-too-long",
                "candidacy.condition-before-decision",
                "candidacy.decision-missing",
                "candidacy.home-let",
                "candidacy.home-proposed",
                "candidacy.lease-before-allocation",
                "candidacy.moved-in-before",
                "candidacy.no-condition-pending",
                "candidacy.not-found",
                "candidacy.papers-not-named",
                "message.id-used",
                "offer.not-found",
                "candidacy.rank-missing",
                "candidacy.refusal-not-explained",
                "candidacy.step-before-candidacy",
                "candidacy.step-refused",
                "candidacy.step-too-far-ahead",
                "date.done",
                "date.planned",
                "landlord.suspended",
                "unique-number.malformed");

        assertThat(codes)
                .allSatisfy(code -> assertThat(words.reason(refused(code)))
                        .isNotEqualTo(code)
                        .doesNotContain("{"));
    }

    @Test
    void an_unreadable_answer_of_a_landlord_is_described() {
        assertThat(words.reason(refused("/answer/candidacy = \"C1\": message.wrong-value")))
                .isEqualTo("/answer/candidacy = \"C1\": valeur que le contrat n'admet pas ici");
        assertThat(words.reason(refused("1:1: message.malformed"))).startsWith("1:1: ce n'est pas du XML bien formé");
        for (var code : List.of("message.not-of-contract", "message.too-large-answer", "message.nil-not-allowed")) {
            assertThat(words.reason(refused(code))).isNotEqualTo(code);
        }
    }

    /** The list that landlords' engineers read is the list of codes there are. */
    @Test
    void every_code_of_the_contract_has_words_without_a_gap() throws IOException {
        try (var lines = Files.lines(REFUSALS)) {
            var codes = lines.filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(codes)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(code -> assertThat(words.reason(refused(code)))
                            .isNotEqualTo(code)
                            .doesNotContain("{"));
        }
    }

    private static ExchangeLine line(String partner, String id, String body) {
        return new ExchangeLine(id, partner, "offers", Instant.EPOCH, 0, null, body);
    }

    private static ExchangeLine refused(String reason) {
        return new ExchangeLine("m-1", "alin.offers", "offers", Instant.EPOCH, 0, reason, null);
    }
}
