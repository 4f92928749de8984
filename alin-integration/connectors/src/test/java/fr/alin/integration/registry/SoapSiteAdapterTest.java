package fr.alin.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import fr.alin.integration.Sample;
import fr.alin.reference.view.SiteConnection;
import fr.alin.registration.model.StrikeOffReason;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.NewsItem;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.SiteUnavailable.Kind;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The national site over mutual TLS, with valid and invalid answers. */
@Timeout(60)
class SoapSiteAdapterTest {

    static final SiteConnection SITE = new SiteConnection("NATIONAL", "SOAP", "national");
    static final UniqueNumber ANNES = new UniqueNumber("1110920621114ACLOG");
    static final String SAMPLE = Sample.text("registration-application.xml");
    static final Instant NOW = Instant.parse("2026-11-22T09:15:00Z");

    FakeSoapSite site = new FakeSoapSite("server", "authority");
    SoapSiteAdapter adapter = adapter("client", "authority");

    @AfterEach
    void close_the_site() {
        site.close();
    }

    @Test
    void asks_with_MTOM_and_shows_the_certificate_in_a_part_of_its_own() {
        adapter.ask(SITE, ANNES);

        assertThat(site.questionType)
                .startsWith("multipart/related; type=\"application/xop+xml\"")
                .contains("start=\"<soaproot>\"", "start-info=\"application/soap+xml\"")
                .contains("action=\"http://ws.metier.nuu.application.i2/getDemandeLogement\"");
        assertThat(site.question)
                .contains("<soap:Envelope xmlns:soap=\"http://www.w3.org/2003/05/soap-envelope\">")
                .contains("<numUnique>1110920621114ACLOG</numUnique>")
                .contains("<nomCertificat>CERACLOG-202611221015.pem</nomCertificat>")
                .contains("contentType=\"application/x-x509-ca-cert\"><xop:Include")
                .contains("href=\"cid:certificate\"/></certificat>")
                .contains("Content-ID: <certificate>\r\n")
                .contains("Content-Disposition: attachment; name=\"CERACLOG-202611221015.pem\"\r\n\r\nLS0tLS1CRUdJTi");
    }

    @Test
    void reads_an_answer_in_one_piece() {
        var found = (SiteAnswer.Found) adapter.ask(SITE, ANNES);

        assertThat(found.application().number()).isEqualTo(ANNES);
        assertThat(found.received().version()).isEqualTo("02.01");
    }

    @Test
    void reads_an_answer_in_parts_and_puts_their_bytes_back() {
        var answer = FakeSoapSite.envelope(SAMPLE.replace("</n:demandeLogement>", """
                <f:scan xmlns:f="urn:future"><xop:Include xmlns:xop="http://www.w3.org/2004/08/xop/include"\
                 href="cid:scan%40site"/></f:scan></n:demandeLogement>"""));
        site.type = "multipart/related; type=\"application/xop+xml\"; boundary=b42; start=\"<root@site>\"";
        site.answer = ("--b42\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
                        + "Content-ID: <scan@site>\r\n\r\naGVsbG8=\r\n"
                        + "--b42\r\nContent-Type: application/xop+xml; charset=UTF-8\r\nContent-ID: <root@site>\r\n\r\n"
                        + answer + "\r\n--b42--\r\n")
                .getBytes(StandardCharsets.UTF_8);

        var found = (SiteAnswer.Found) adapter.ask(SITE, ANNES);

        assertThat(found.application().number()).isEqualTo(ANNES);
        assertThat(new String(found.received().xml(), StandardCharsets.UTF_8)).contains(">aGVsbG8=</f:scan>");
    }

    /** Two megabytes on the wire, more than two thousand million characters once every part is put in its places. */
    @Test
    void a_part_that_is_included_again_and_again_does_not_fill_the_memory() {
        var include = "<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:b\"/>";
        var scans = "<f:scans xmlns:f=\"urn:future\">" + include.repeat(2500) + "</f:scans>";
        site.type = "multipart/related; type=\"application/xop+xml\"; boundary=b42; start=\"<a>\"";
        site.answer = ("--b42\r\nContent-Type: application/xop+xml; charset=UTF-8\r\nContent-ID: <a>\r\n\r\n"
                        + FakeSoapSite.envelope(SAMPLE.replace("</n:demandeLogement>", scans + "</n:demandeLogement>"))
                        + "\r\n--b42\r\nContent-Type: image/png\r\nContent-ID: <b>\r\n\r\n"
                        + "b".repeat(1_500_000)
                        + "\r\n--b42--\r\n")
                .getBytes(StandardCharsets.UTF_8);

        assertFails(Kind.UNINTELLIGIBLE, "longer than 2097152 characters");
    }

    @Test
    void an_answer_in_parts_that_is_cut_is_not_read() {
        site.type = "multipart/related; type=\"application/xop+xml\"; boundary=b42";
        site.answer = ("--b42\r\nContent-Type: application/xop+xml; charset=UTF-8\r\n\r\n"
                        + FakeSoapSite.envelope(SAMPLE))
                .getBytes(StandardCharsets.UTF_8);

        assertFails(Kind.UNINTELLIGIBLE, "is cut");
    }

    @Test
    void keeps_what_a_future_version_adds_and_reads_the_rest() {
        site.says(SAMPLE.replace("02.01", "03.00")
                .replace(
                        "<n:numGuichet>", "<n:empreinte forme=\"x\"><n:sceau>abc</n:sceau></n:empreinte><n:numGuichet>")
                .replace("code=\"CDI\"", "code=\"CDI\" libelle=\"durée indéterminée\"")
                .replace("typeContratTravail code=\"CDI\"", "typeContratTravail code=\"XXL\""));

        var found = (SiteAnswer.Found) adapter.ask(SITE, ANNES);

        assertThat(found.received().version()).isEqualTo("03.00");
        assertThat(new String(found.received().xml(), StandardCharsets.UTF_8))
                .startsWith("<n:interfaceNuu")
                .contains("<n:sceau>abc</n:sceau>", "code=\"XXL\"", "durée indéterminée");
    }

    @Test
    void an_unknown_number_is_an_answer() {
        site.says(Sample.text("registration-unknown.xml"));

        assertThat(adapter.ask(SITE, new UniqueNumber("1110920999999ACLOG"))).isEqualTo(new SiteAnswer.Unknown());
    }

    @Test
    void news_are_asked_page_by_page_and_the_next_round_begins_where_the_first_page_was_answered() {
        var began = Instant.parse("2026-11-22T02:00:00Z");
        site.says(news("suite=\"true\"", "03:00", "1110520020171G1175", "RADABA", "1110720020439G1175", ""));
        var first = adapter.struckOffSince(SITE, NewsCursor.from(Instant.parse("2026-11-20T01:00:00Z")));

        assertThat(site.question)
                .contains("<dateRadiationDepuisLe>2026-11-20T02:00:00+01:00<")
                .doesNotContain("apresNumUnique");
        assertThat(first.last()).isFalse();
        assertThat(first.items())
                .containsExactly(
                        new NewsItem(
                                new UniqueNumber("1110520020171G1175"),
                                LocalDate.of(2026, 11, 21),
                                Optional.of(StrikeOffReason.ABANDONED)),
                        new NewsItem(
                                new UniqueNumber("1110720020439G1175"),
                                LocalDate.of(2026, 11, 21),
                                Optional.of(StrikeOffReason.REINSTATED)));

        site.says(news("", "03:05", "1110920621114ACLOG", "RADREN"));
        var second = adapter.struckOffSince(SITE, first.next());

        assertThat(site.question).contains("2026-11-20T02:00:00+01:00<", "<apresNumUnique>1110720020439G1175<");
        assertThat(second.last()).isTrue();
        assertThat(second.next()).isEqualTo(NewsCursor.from(began));
    }

    @Test
    void a_site_that_announces_more_and_does_not_go_on_is_not_asked_for_ever() {
        site.says(news("suite=\"true\"", "03:00"));
        assertUnintelligible("suite", () -> adapter.struckOffSince(SITE, NewsCursor.from(NOW)));

        site.says(news("suite=\"true\"", "03:00", "1110520020171G1175", "RADABA"));
        var first = adapter.struckOffSince(SITE, NewsCursor.from(NOW));
        assertUnintelligible("suite", () -> adapter.struckOffSince(SITE, first.next()));
    }

    @Test
    void a_site_that_is_closed_is_down() {
        site.close();

        assertFails(Kind.DOWN, "no connection");
    }

    @Test
    void a_site_that_does_not_answer_is_slow() {
        site.manner = FakeSoapSite.Manner.NEVER;

        assertFails(Kind.SLOW, "no answer within");
    }

    @Test
    void a_site_that_never_comes_to_an_end_is_slow_although_it_sends_all_the_time() {
        site.manner = FakeSoapSite.Manner.DRIPPING;

        assertFails(Kind.SLOW, "whole answer");
    }

    @Test
    void an_answer_that_is_cut_in_the_middle_is_no_answer() {
        site.manner = FakeSoapSite.Manner.CUT;

        assertFails(Kind.DOWN, "broken off");
    }

    @Test
    void an_overloaded_site_is_down() {
        site.status = 503;
        site.type = "text/html";
        site.answer = "<html><body>Service Unavailable</body></html>".getBytes(StandardCharsets.UTF_8);

        assertFails(Kind.DOWN, "HTTP status 503");
    }

    @Test
    void a_fault_is_recognised_by_its_code_and_not_by_its_text() {
        site.status = 500;
        site.says("""
                <soap:Fault><soap:Code><soap:Value>soap:Receiver</soap:Value></soap:Code><soap:Reason>
                <soap:Text xml:lang="fr">Erreur pour ANNE PORTE.</soap:Text></soap:Reason></soap:Fault>""");

        assertFails(Kind.DOWN, "a fault, soap:Receiver");
    }

    @Test
    void fifty_megabytes_are_broken_off_early_announced_or_not() {
        site.manner = FakeSoapSite.Manner.HUGE_ANNOUNCED;
        assertFails(Kind.UNINTELLIGIBLE, "larger than 2097152 bytes");

        site.manner = FakeSoapSite.Manner.HUGE_UNANNOUNCED;
        assertFails(Kind.UNINTELLIGIBLE, "larger than 2097152 bytes");
        assertThat(site.written.get()).isLessThan(25L * 1024 * 1024);
    }

    @Test
    void what_is_no_SOAP_answer_is_unintelligible() {
        site.answer = "<<<not xml".getBytes(StandardCharsets.UTF_8);
        assertFails(Kind.UNINTELLIGIBLE, "not well-formed");

        site.says("<surprise/>");
        assertFails(Kind.UNINTELLIGIBLE, "not the answer of a site");

        site.says("");
        assertFails(Kind.UNINTELLIGIBLE, "0 elements");

        site.answer = SAMPLE.getBytes(StandardCharsets.UTF_8);
        assertFails(Kind.UNINTELLIGIBLE, "not a SOAP 1.2 envelope");

        site.type = "text/html";
        assertFails(Kind.UNINTELLIGIBLE, "text/html");
    }

    @Test
    void an_external_entity_is_never_fetched() {
        var hostile = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + FakeSoapSite.envelope(SAMPLE).substring(38).replace("ANNE", "&e;");
        site.answer = hostile.getBytes(StandardCharsets.UTF_8);

        assertFails(Kind.UNINTELLIGIBLE, "document type");
    }

    @Test
    void a_site_with_an_untrusted_certificate_is_sent_nothing() {
        reopen("stranger", "authority");

        assertFails(Kind.DOWN, "its certificate is not trusted");
        assertThat(site.question).isEmpty();
    }

    @Test
    void a_site_whose_certificate_has_expired_is_sent_nothing() {
        reopen("expired", "authority");

        assertFails(Kind.DOWN, "its certificate has expired");
        assertThat(site.question).isEmpty();
    }

    @Test
    void a_site_that_does_not_know_our_certificate_lets_us_not_in() {
        adapter = adapter("stranger", "authority");

        assertFails(Kind.DOWN, "");
        assertThat(site.question).isEmpty();
    }

    private void reopen(String owner, String trusted) {
        site.close();
        site = new FakeSoapSite(owner, trusted);
        adapter = adapter("client", "authority");
    }

    private SoapSiteAdapter adapter(String owner, String trusted) {
        var made = new SoapSiteAdapter();
        made.settings = site.settings(owner, trusted);
        made.clock = Clock.fixed(NOW, ZoneId.of("Europe/Paris"));
        return made;
    }

    private void assertFails(Kind kind, String reason) {
        assertThatThrownBy(() -> adapter.ask(SITE, ANNES))
                .isInstanceOfSatisfying(SiteUnavailable.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(kind);
                    assertThat(failure.siteCode()).isEqualTo("NATIONAL");
                })
                .hasMessageContaining(reason)
                .hasMessageNotContainingAny("1110920621114", "ANNE", "PORTE");
    }

    private static void assertUnintelligible(String reason, Runnable question) {
        assertThatThrownBy(question::run)
                .isInstanceOfSatisfying(
                        SiteUnavailable.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.UNINTELLIGIBLE))
                .hasMessageContaining(reason);
    }

    private static String news(String suite, String time, String... numbersAndReasons) {
        var applications = new StringBuilder();
        for (int i = 0; i < numbersAndReasons.length; i += 2) {
            applications.append("""
                    <n:demandeLogement><n:numUnique>%s</n:numUnique><n:radiation><n:motifRadiation code="%s"/>\
                    <n:dateRadiation>2026-11-21</n:dateRadiation></n:radiation></n:demandeLogement>""".formatted(numbersAndReasons[i], numbersAndReasons[i + 1]));
        }
        return """
                <n:interfaceNuu xmlns:n="http://nuu.application.i2/" versionInterface="02.01" %s><n:entete>\
                <n:typeFichier>RET</n:typeFichier><n:dateFichier>2026-11-22T%s:00+01:00</n:dateFichier></n:entete>\
                <n:demande>%s</n:demande></n:interfaceNuu>""".formatted(suite, time, applications);
    }
}
