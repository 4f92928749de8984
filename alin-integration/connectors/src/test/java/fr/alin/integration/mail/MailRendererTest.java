package fr.alin.integration.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import fr.alin.notification.MailTemplate;
import fr.alin.shared.model.Language;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailRendererTest {

    /** About the account itself, or something done by whoever is signed in to it. */
    private static final Set<MailTemplate> ACTS_OF_THE_ACCOUNT = EnumSet.of(
            MailTemplate.ACCOUNT_EXISTS,
            MailTemplate.STAFF_INVITED,
            MailTemplate.EMAIL_CHANGE,
            MailTemplate.EMAIL_CHANGED,
            MailTemplate.NEW_PASSWORD,
            MailTemplate.PASSWORD_CHANGED,
            MailTemplate.ACCOUNT_RENAMED,
            MailTemplate.MOBILE_CHANGED,
            MailTemplate.EMAIL_CHANGE_HERE,
            MailTemplate.EMAIL_CHANGED_HERE,
            MailTemplate.APPLICATION_IMPORTED,
            MailTemplate.UPDATE_DONE,
            MailTemplate.CANDIDACY_SUBMITTED,
            MailTemplate.CANDIDACY_CANCELLED,
            MailTemplate.CANDIDACY_RENOUNCED);

    private static final List<String> DECISIONS =
            List.of("ALLOCATED", "ALLOCATED_RANKED", "ALLOCATED_CONDITIONALLY", "NOT_ALLOCATED", "INADMISSIBLE");

    final MailRenderer renderer = new MailRenderer();

    static Stream<Arguments> everyMail() {
        return Arrays.stream(MailTemplate.values())
                .flatMap(
                        template -> Arrays.stream(Language.values()).map(language -> Arguments.of(template, language)));
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void every_mail_uses_exactly_the_values_it_declares(MailTemplate template, Language language) {
        var used = new TreeSet<String>();

        for (var decision : DECISIONS) {
            renderer.render(template, language, new Watched(values(template, decision), used));
        }

        assertThat(used).isEqualTo(new TreeSet<>(template.needs()));
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void every_mail_has_a_subject_of_one_line_and_its_links_in_both_parts(MailTemplate template, Language language) {
        var mail = renderer.render(template, language, values(template, "ALLOCATED_RANKED"));

        assertThat(mail.subject()).isNotBlank().doesNotContain("\n").hasSizeLessThanOrEqualTo(78);
        assertThat(mail.text().split("https://alin.example", -1)).hasSize(1 + links(template));
        assertThat(mail.html().split("<a ", -1)).hasSize(1 + links(template));
        assertThat(mail.text() + mail.html() + mail.subject()).doesNotContain("${", "<#", "<@");
        assertThat(mail.html()).contains("<html lang=\"" + language.locale().getLanguage() + "\">");
        assertThat(mail.text().replace("<3", "")).doesNotContain("<", "&#39;");
    }

    /** As on the pages: a no-break space before ; : ! ? and inside quotation marks, and one kind of apostrophe. */
    @ParameterizedTest
    @EnumSource(MailTemplate.class)
    void french_punctuation_stays_with_its_word(MailTemplate template) {
        for (var decision : DECISIONS) {
            var mail = renderer.render(template, Language.FR, values(template, decision));

            assertThat(mail.subject() + "\n" + mail.text())
                    .doesNotContainPattern(" [:;!?»]|« |[\\p{L}\\p{N})][:;!?»](?=\\s|$)|«[^\u00a0]|’");
        }
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void only_what_is_done_with_the_account_speaks_of_its_password(MailTemplate template, Language language) {
        var words = language == Language.FR ? "mot de passe" : "password";

        if (!ACTS_OF_THE_ACCOUNT.contains(template)) {
            assertThat(renderer.render(template, language, values(template, "ALLOCATED"))
                            .text())
                    .doesNotContain(words);
        }
    }

    /** The number of links: one, and one for the home of a list, and one to unsubscribe from alerts. */
    private static int links(MailTemplate template) {
        return 1
                + (template.needs().contains("offers") ? 1 : 0)
                + (template.needs().contains("unsubscribe") ? 1 : 0);
    }

    @Test
    void an_answer_of_support_is_plain_text_line_by_line() {
        var values = new HashMap<>(values(MailTemplate.HELP_ANSWERED, ""));
        values.put("answer", "Bonjour,\n\n<b>Voici</b>\nBcc: x@example.org");
        var mail = renderer.render(MailTemplate.HELP_ANSWERED, Language.FR, values);

        assertThat(mail.html()).contains("&lt;b&gt;Voici").doesNotContain("<b>Voici");
        assertThat(mail.text()).contains("Bonjour,", "<b>Voici</b>");
        assertThat(mail.subject()).doesNotContain("Bonjour", "Bcc");
    }

    @Test
    void a_release_says_why_and_names_homes_only_if_there_are_any() {
        var values = new HashMap<>(values(MailTemplate.CANDIDACY_RELEASED, ""));
        values.put("reason", "OFFER_WITHDRAWN");
        values.put("withdrawal", "WORKS");
        var withdrawn = renderer.render(MailTemplate.CANDIDACY_RELEASED, Language.FR, values);
        values.putAll(Map.of("reason", "HOME_LET", "offers", ""));
        var let = renderer.render(MailTemplate.CANDIDACY_RELEASED, Language.FR, values);

        assertThat(withdrawn.subject()).contains("retirée");
        assertThat(withdrawn.text())
                .contains("Il y fait des travaux.", "encore ouvertes", "T2 de 47 m², Brest (29200)");
        assertThat(let.subject()).contains("loué");
        assertThat(let.text()).doesNotContain("encore ouvertes");
    }

    @Test
    void a_correction_names_the_message_it_takes_back_and_what_holds_again() {
        var values = new HashMap<>(values(MailTemplate.CANDIDACY_CORRECTED, ""));
        values.putAll(Map.of("undone", "LEASE_SIGNED", "stage", "ALLOCATED", "date", "3 mars 2022"));

        var mail = renderer.render(MailTemplate.CANDIDACY_CORRECTED, Language.FR, values);

        assertThat(mail.subject()).endsWith("correction de notre message du 3 mars 2022");
        assertThat(mail.text()).contains("Il disait\u00a0: votre bail est signé.", "le logement vous est attribué.");
    }

    @Test
    void a_refusal_corrected_after_the_list_has_left_says_that_it_does_not_count() {
        var values = new HashMap<>(values(MailTemplate.CANDIDACY_CORRECTED, ""));
        values.putAll(Map.of("undone", "REFUSED", "stage", "RELEASED", "date", "3 mars 2022"));

        assertThat(renderer.render(MailTemplate.CANDIDACY_CORRECTED, Language.FR, values)
                        .text())
                .contains("ce refus ne compte pas")
                .doesNotContain("reprend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "RENOUNCED", "NOT_ALLOCATED", "APPROVED"})
    void every_step_that_can_be_taken_back_has_words(String undone) {
        var values = new HashMap<>(values(MailTemplate.CANDIDACY_CORRECTED, ""));
        values.putAll(Map.of("undone", undone, "stage", "SUBMITTED", "date", "3 mars 2022"));

        for (var language : Language.values()) {
            assertThat(renderer.render(MailTemplate.CANDIDACY_CORRECTED, language, values)
                            .text())
                    .doesNotContain(undone);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTED,est demandé,au plus tard le", "GRANTED,donne son accord,suit son cours",
        "REFUSED,ne donne pas,décide de la suite", "OVERDUE,pas répondu,sans sa réponse",
        "WAIVED,continue sans,à lire dans AL'in",
    })
    void each_step_of_the_employer_has_its_words(String state, String subject, String text) {
        var values = new HashMap<>(values(MailTemplate.CANDIDACY_EMPLOYER, ""));
        values.put("state", state);

        var mail = renderer.render(MailTemplate.CANDIDACY_EMPLOYER, Language.FR, values);

        assertThat(mail.subject()).contains(subject);
        assertThat(mail.text()).contains(text);
        assertThat(renderer.render(MailTemplate.CANDIDACY_EMPLOYER, Language.EN, values)
                        .subject())
                .hasSizeLessThanOrEqualTo(78);
    }

    @ParameterizedTest
    @CsvSource({
        "ASKED,ADVISOR,a besoin d'un complément,au plus tard le until-value",
        "REMINDED,ADVISOR,toujours attendu,Votre conseiller attend toujours",
        "REMINDED,LANDLORD,toujours attendu,Le bailleur attend toujours",
        "LAPSED,ADVISOR,est passé,vous pouvez encore répondre",
        "WITHDRAWN,ADVISOR,n'est plus demandé,n'attend plus de complément",
    })
    void each_step_of_a_complement_has_its_words(String step, String asker, String subject, String text) {
        var values = new HashMap<>(values(MailTemplate.CANDIDACY_COMPLEMENT, ""));
        values.putAll(Map.of("step", step, "asker", asker));

        var mail = renderer.render(MailTemplate.CANDIDACY_COMPLEMENT, Language.FR, values);

        assertThat(mail.subject()).contains(subject);
        assertThat(mail.text()).contains(text);
        assertThat(renderer.render(MailTemplate.CANDIDACY_COMPLEMENT, Language.EN, values)
                        .subject())
                .hasSizeLessThanOrEqualTo(78);
    }

    @Test
    void a_changed_offer_is_told_before_and_after() {
        var values = values(MailTemplate.OFFER_CHANGED, "");

        assertThat(renderer.render(MailTemplate.OFFER_CHANGED, Language.FR, values)
                        .text())
                .contains(
                        "- Type de logement\u00a0: Chambre → T1\n",
                        "- Loyer hors charges\u00a0: 300\u00a0€ par mois → 350,50\u00a0€ par mois\n",
                        "- Adapté aux personnes à mobilité réduite\u00a0: oui → non\n",
                        "- Financement\u00a0: PLUS → PLS\n");
        assertThat(renderer.render(MailTemplate.OFFER_CHANGED, Language.EN, values)
                        .html())
                .contains("Rent without charges:", "€300 a month", "<strong>€350,50 a month</strong>");
    }

    @Test
    void an_alert_names_each_home_with_its_address() {
        var one = renderer.render(MailTemplate.OFFER_ALERT, Language.FR, values(MailTemplate.OFFER_ALERT, ""));
        var many = new HashMap<>(values(MailTemplate.OFFER_ALERT_DIGEST, ""));
        many.putAll(Map.of("count", "12", "more", "2"));
        var digest = renderer.render(MailTemplate.OFFER_ALERT_DIGEST, Language.EN, many);

        assertThat(one.subject()).isEqualTo("AL'in\u00a0: un nouveau logement correspond à votre alerte");
        assertThat(one.text()).contains("""
                - T2 de 47 m², Brest (29200)
                  612,50 € par mois charges comprises, candidature jusqu'au 4 décembre 2026
                  Alerte «\u00a0T2 à Brest <3\u00a0»
                  https://alin.example/offers/offer?ref=TOITS-1
                """).doesNotContain("de plus");
        assertThat(one.html())
                .contains("T2 à Brest &lt;3")
                .contains("href=\"https://alin.example/alerts/unsubscribe?key=k\"");
        assertThat(digest.subject()).isEqualTo("AL'in: 12 new homes for you today");
        assertThat(digest.text()).contains("And 2 more").contains("See the offers:");
    }

    @Test
    void the_confirmation_mail_says_what_R_036_prescribes() {
        var values = Map.of("link", "https://alin.example/account/confirm?key=abc", "days", "2");

        var mail = renderer.render(MailTemplate.ACCOUNT_REQUESTED, Language.FR, values);

        assertThat(mail.subject()).isEqualTo("Action Logement Services\u00a0: Demande d'accès");
        assertThat(mail.text().strip()).isEqualTo("""
                Madame, Monsieur,

                Suite à votre demande d'accès, veuillez cliquer sur le lien ci-dessous et suivre les instructions.

                Cliquez ici\u00a0:
                https://alin.example/account/confirm?key=abc

                Ce lien expire dans 2 jour(s).

                Si vous n'êtes pas à l'origine de cette demande, merci d'ignorer ce message.

                Bien cordialement,

                Action Logement Services
                SAS au capital de 20.000.000 d'euros""");
        assertThat(mail.html())
                .contains("href=\"https://alin.example/account/confirm?key=abc\"")
                .contains(">Cliquez ici</a>");
    }

    @Test
    void values_are_text_and_never_markup() {
        var values = new HashMap<>(values(MailTemplate.CANDIDACY_SENT, ""));
        values.put("landlord", "<script>alert(1)</script> & Fils ${link}");

        var mail = renderer.render(MailTemplate.CANDIDACY_SENT, Language.FR, values);

        assertThat(mail.html()).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(mail.text()).contains("<script>alert(1)</script> & Fils ${link}");
    }

    @ParameterizedTest
    @CsvSource({"Élan Habitat, d'Élan Habitat vous", "TOITS, de TOITS vous"})
    void a_landlord_s_name_follows_with_the_elision_it_needs(String landlord, String words) {
        var values = new HashMap<>(values(MailTemplate.CANDIDACY_ALLOCATED, "ALLOCATED"));
        values.put("landlord", landlord);

        assertThat(renderer.render(MailTemplate.CANDIDACY_ALLOCATED, Language.FR, values)
                        .text())
                .contains("la commission d'attribution " + words);
    }

    @Test
    void who_is_ranked_second_reads_that_the_home_is_proposed_to_somebody_else() {
        var values = new HashMap<>(values(MailTemplate.CANDIDACY_RANKED, ""));
        var known = renderer.render(MailTemplate.CANDIDACY_RANKED, Language.FR, values);
        values.putAll(Map.of("rank", "7", "proposed", "yes", "until", ""));
        var unknown = renderer.render(MailTemplate.CANDIDACY_RANKED, Language.EN, values);

        assertThat(known.text())
                .contains(
                        "Vous êtes deuxième\u00a0; le logement est proposé à une autre personne jusqu'au until-value.");
        assertThat(unknown.subject()).contains("7th");
        assertThat(unknown.text()).contains("offered to another person. If they decline");
    }

    @Test
    void a_condition_is_announced_with_its_last_day_if_it_has_one() {
        var values = new HashMap<>(values(MailTemplate.CANDIDACY_ALLOCATED, "ALLOCATED_CONDITIONALLY"));
        var dated = renderer.render(MailTemplate.CANDIDACY_ALLOCATED, Language.FR, values);
        values.put("condition", "");
        var undated = renderer.render(MailTemplate.CANDIDACY_ALLOCATED, Language.FR, values);
        values.put("decision", "ALLOCATED");
        var plain = renderer.render(MailTemplate.CANDIDACY_ALLOCATED, Language.FR, values);

        assertThat(dated.text()).contains("remplie, au plus tard le condition-value.");
        assertThat(undated.text()).contains("remplie. Elle");
        assertThat(plain.text()).doesNotContain("condition").contains("jusqu'au until-value");
    }

    @Test
    void a_missing_value_stops_the_mail_and_names_only_the_expression() {
        assertThatThrownBy(() -> renderer.render(MailTemplate.NEW_PASSWORD, Language.EN, Map.of("days", "2")))
                .isInstanceOf(UnrenderableMail.class)
                .hasMessageContaining("new-password");
    }

    private static Map<String, String> values(MailTemplate template, String decision) {
        var values = new HashMap<String, String>();
        template.needs().forEach(name -> values.put(name, name + "-value"));
        values.replace("link", "https://alin.example/page");
        values.replace("decision", decision);
        values.replace("rank", "2");
        values.replace("state", "OVERDUE");
        values.replace("step", "REMINDED");
        values.replace("count", "1");
        values.replace(
                "changes",
                "TYPE\tROOM\tT1\nRENT\t300\t350,50\nACCESSIBLE\ttrue\tfalse\nSTANDARD\tPLUS\tPLS\nCLOSES_ON\ta\tb");
        values.replace("more", "0");
        values.replace("unsubscribe", "https://alin.example/alerts/unsubscribe?key=k");
        values.replace(
                "offers",
                "T2\t47\tBrest\t29200\t612,50\t4 décembre 2026\tT2 à Brest <3\t"
                        + "https://alin.example/offers/offer?ref=TOITS-1");
        return values;
    }

    /** Records the values a template uses. */
    private record Watched(Map<String, String> values, Set<String> used) implements TemplateHashModel {

        @Override
        public TemplateModel get(String name) {
            if (!values.containsKey(name)) {
                return null;
            }
            used.add(name);
            return new SimpleScalar(values.get(name));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
