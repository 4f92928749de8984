package fr.alin.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import jakarta.inject.Inject;

import fr.alin.integration.registry.PendingQuestions;
import fr.alin.integration.registry.PendingQuestions.Stray;
import fr.alin.reference.ReferenceService;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.SiteUnavailable.Kind;
import fr.alin.registration.port.UniqueNumberRegistry;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.UniqueNumber;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The registration sites over SOAP with TLS and over the broker, with all simulated failures; without pages. */
@ExtendWith(ArquillianExtension.class)
class RegistrationContainerIT {

    private static final UniqueNumber ANNE = new UniqueNumber("1110920621114ACLOG");
    private static final UniqueNumber NOLWENN = new UniqueNumber("0290921000171G2901");
    private static final NewsCursor A_MONTH_AGO = NewsCursor.from(Instant.now().minus(Duration.ofDays(30)));

    @Inject
    UniqueNumberRegistry registry;

    @Inject
    ReferenceService reference;

    @Inject
    PendingQuestions pending;

    @Inject
    AlinSettings settings;

    @Deployment
    static EnterpriseArchive deployment() {
        return TestArchive.build();
    }

    @AfterEach
    void well_again() throws Exception {
        behave("national", "normal");
        behave("029", "normal");
    }

    @Test
    void both_kinds_of_site_answer_and_the_answer_is_stored_as_received() {
        for (var number : new UniqueNumber[] {ANNE, NOLWENN}) {
            var found = (SiteAnswer.Found) ask(number);

            assertThat(found.application().number()).isEqualTo(number);
            assertThat(new String(found.received().xml(), StandardCharsets.UTF_8))
                    .contains("interfaceNuu", number.value());
        }
        assertThat(ask(new UniqueNumber("1110920999999ACLOG"))).isEqualTo(new SiteAnswer.Unknown());
        assertThat(ask(new UniqueNumber("0210920999999ACLOG"))).isEqualTo(new SiteAnswer.Unknown());
    }

    @Test
    void both_kinds_of_site_list_strike_offs_and_priorities() {
        for (var site : new String[] {"NATIONAL", "029"}) {
            assertThat(registry.struckOffSince(site, A_MONTH_AGO).next()).isNotNull();
            assertThat(registry.daloSince(site, A_MONTH_AGO).next()).isNotNull();
        }
    }

    @Test
    void the_national_site_requires_a_client_certificate() throws Exception {
        var stranger = HttpClient.newBuilder().sslContext(onlyTrusting()).build();
        var request = HttpRequest.newBuilder(settings.siteUrl("national"))
                .POST(HttpRequest.BodyPublishers.ofString("<anything/>"))
                .build();

        assertThatThrownBy(() -> stranger.send(request, HttpResponse.BodyHandlers.discarding()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void concurrent_questions_each_get_their_own_answer() throws Exception {
        var unknown = Stream.iterate(1, i -> i + 1)
                .limit(30)
                .map(i -> new UniqueNumber("0290921%06dG2901".formatted(999_000 + i)))
                .map(number -> (Callable<SiteAnswer>) () -> ask(number));
        var known =
                Stream.generate(() -> (Callable<SiteAnswer>) () -> ask(NOLWENN)).limit(30);
        var threads = Executors.newFixedThreadPool(12);

        var answers = threads.invokeAll(Stream.concat(unknown, known).toList()).stream()
                .map(RegistrationContainerIT::result)
                .collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));

        threads.shutdown();
        assertThat(answers).containsEntry(SiteAnswer.Found.class, 30L).containsEntry(SiteAnswer.Unknown.class, 30L);
    }

    @Test
    void a_repeated_reply_is_ignored() throws Exception {
        var before = pending.dropped(Stray.AGAIN);
        behave("029", "twice");

        assertThat(ask(NOLWENN)).isInstanceOf(SiteAnswer.Found.class);

        await().atMost(Duration.ofSeconds(20)).until(() -> pending.dropped(Stray.AGAIN) == before + 1);
    }

    @Test
    void a_late_reply_is_ignored() throws Exception {
        var before = pending.dropped(Stray.LATE);
        behave("029", "late");
        assertUnavailable(NOLWENN, Kind.SLOW);
        behave("029", "normal");

        assertThat(ask(NOLWENN)).isInstanceOf(SiteAnswer.Found.class);
        await().atMost(Duration.ofSeconds(40)).until(() -> pending.dropped(Stray.LATE) == before + 1);
    }

    @Test
    void invalid_answers_make_the_site_unavailable() throws Exception {
        for (var behaviour : new String[] {"rubbish", "cut", "other_number", "entity"}) {
            behave("national", behaviour);
            behave("029", behaviour);
            assertUnavailable(ANNE, Kind.UNINTELLIGIBLE);
            assertUnavailable(NOLWENN, Kind.UNINTELLIGIBLE);
        }
        behave("national", "huge");
        assertUnavailable(ANNE, Kind.UNINTELLIGIBLE);
    }

    @Test
    void unusual_answers_are_read() throws Exception {
        for (var behaviour : new String[] {"unknown_code", "future", "hundred"}) {
            behave("national", behaviour);
            behave("029", behaviour);
            assertThat(ask(ANNE)).as(behaviour).isInstanceOf(SiteAnswer.Found.class);
            assertThat(ask(NOLWENN)).as(behaviour).isInstanceOf(SiteAnswer.Found.class);
        }
    }

    private SiteAnswer ask(UniqueNumber number) {
        return registry.ask(reference.siteOf(number.territory()), number);
    }

    private void assertUnavailable(UniqueNumber number, Kind kind) {
        assertThatThrownBy(() -> ask(number))
                .isInstanceOfSatisfying(
                        SiteUnavailable.class,
                        failure -> assertThat(failure.kind())
                                .as(failure.getMessage())
                                .isEqualTo(kind));
    }

    private static SiteAnswer result(Future<SiteAnswer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static void behave(String site, String behaviour) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(System.getProperty("alin.partners.url") + "/registration/" + site + "/behaviour"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("behaviour=" + behaviour + "&seconds=10"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private SSLContext onlyTrusting() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream input = Files.newInputStream(settings.siteTrustStore("national"))) {
            store.load(input, settings.siteStorePassword("national").toCharArray());
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
