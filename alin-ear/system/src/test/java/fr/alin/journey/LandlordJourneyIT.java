package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import fr.alin.launcher.DemoAccount;
import fr.alin.launcher.SigningKey;
import fr.alin.shared.security.Pem;
import org.junit.jupiter.api.Test;

/** An agent and an administrator publish offers on the pages. */
@NeedsPartners
class LandlordJourneyIT {

    private static final byte[] NO_PHOTO = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);

    @Test
    void an_agent_publishes_shows_corrects_and_withdraws_a_home_that_an_employee_sees() {
        try (var agent = new LandlordAgent().signsIn();
                var employee = new Employee(Visit.onDesktop(), ReadyPerson.arrives()).signsIn()) {
            var offer = "TOITS-" + agent.fillsInAHome();
            agent.visit().isAccessible().click("save").reads("L'offre est publiée.");
            agent.addsAPhoto("Séjour").visit().isAccessible();

            employee.opensTheOffer(offer).reads("Au calme, près du canal.").reads("Réseau de chaleur");
            var photo = employee.visit().page().getByAltText("Séjour");
            assertThat(photo).hasJSProperty("complete", true);
            assertThat((Boolean) photo.evaluate("image => image.naturalWidth > 0"))
                    .isTrue();
            assertCachedForever(employee.visit(), photo.getAttribute("src"));
            employee.visit().isAccessible();

            agent.opens(offer).visit().fill("charges", "55,50").click("save").reads("Les modifications sont");
            employee.opensTheOffer(offer).reads("365,70 €");

            agent.withdraws();
            employee.opensTheOffer(offer).reads("Le bailleur a retiré cette offre.");
        }
    }

    @Test
    void errors_are_shown_at_their_fields_and_the_input_is_kept() {
        try (var agent = new LandlordAgent().signsIn()) {
            agent.fillsInAHome();
            agent.visit().fill("deposit", "9000").fill("postalCode", "750").click("save");
            agent.visit().readsAtField("deposit", "dépasse un mois de loyer");
            agent.visit().readsAtField("postalCode", "5 chiffres").isAccessible();
            assertThat(agent.visit().element("description")).hasValue("Au calme, près du canal.");
            agent.visit().fill("rent", "beaucoup").click("save");
            agent.visit().readsAtField("rent", "écrivez un nombre");
        }
    }

    @Test
    void a_concurrent_change_is_reported_once_and_the_input_is_kept() {
        try (var agent = new LandlordAgent().signsIn();
                var colleague = new LandlordAgent().signsIn()) {
            var offer = "TOITS-" + agent.fillsInAHome();
            agent.visit().click("save").reads("L'offre est publiée.");
            colleague.opens(offer).visit().fill("charges", "41");
            agent.visit()
                    .fill("charges", "42")
                    .fill("rent", "300,10")
                    .fill("deposit", "300")
                    .click("save")
                    .reads("Les modifications sont");
            colleague
                    .visit()
                    .click("save")
                    .reads("L'offre a changé entre-temps")
                    .isAccessible();
            assertThat(colleague.visit().element("changes")).containsText("300,1");
            assertThat(colleague.visit().element("changes")).containsText("42");
            assertThat(colleague.visit().element("charges")).hasValue("41");
            assertThat(colleague.visit().element("rent")).hasValue("300,10");
            colleague.visit().click("save").reads("Les modifications sont");
            agent.opens(offer);
            assertThat(agent.visit().element("charges")).hasValue(Pattern.compile("41(,00)?"));
            assertThat(agent.visit().element("rent")).hasValue("300,10");
        }
    }

    @Test
    void an_agent_finds_an_offer_by_keyboard_and_comes_back_to_the_same_lines() {
        var home = FakeLandlord.publishesAHome();
        try (var agent = new LandlordAgent().signsIn()) {
            var page = agent.visit().page();
            page.locator("h1").click();
            page.keyboard().press("/");
            assertThat(agent.visit().element("text")).isFocused();
            page.keyboard().type(home.toLowerCase(Locale.ROOT));
            assertThat(agent.visit().element("offers-count")).hasText("1 offre");
            assertThat(page).hasURL(Pattern.compile(".*[?&]text=.*"));
            page.locator("th", new Page.LocatorOptions().setHasText("Loyer")).click();
            assertThat(page).hasURL(Pattern.compile(".*[?&]text=.*&sort=rent"));
            agent.visit().isAccessible();

            page.locator("h1").click();
            page.keyboard().press("j");
            assertThat(page.locator(".row-link")).isFocused();
            page.keyboard().press("Enter");
            agent.visit().arrivesAt("/landlord/offer").click("back").arrivesAt("/landlord/offers");
            assertThat(page).hasURL(Pattern.compile(".*[?&]text=.*&sort=rent"));
            assertThat(agent.visit().element("offers-count")).hasText("1 offre");
        }
    }

    @Test
    void without_scripts_the_list_has_a_button_for_its_filters() {
        var home = FakeLandlord.publishesAHome();
        try (var visit = Visit.withoutScripts()) {
            visit.open("/sign-in/landlord")
                    .fill("email", DemoAccount.AGENT.email())
                    .fill("password", DemoAccount.PASSWORD);
            visit.click("sign-in").arrivesAt("/landlord/offers").fill("text", home);
            visit.element("offers-sort").selectOption("city");
            visit.click("offers-show");
            assertThat(visit.page()).hasURL(Pattern.compile(".*[?&]text=.*&sort=city"));
            assertThat(visit.element("offers-count")).hasText("1 offre");
            visit.reads(home);
        }
    }

    @Test
    void several_photos_are_sent_at_once_and_a_refused_one_is_named_with_the_reason() {
        var home = FakeLandlord.publishesAHome();
        try (var agent = new LandlordAgent().signsIn()) {
            var visit = agent.visit().open("/landlord/photos?ref=" + home);
            var files = new TreeMap<>(Map.of("1-séjour.jpg", LandlordAgent.picture(), "2-plan.pdf", new byte[9]));
            files.putAll(Map.of("3-lourde.jpg", new byte[6_000_000], "4-fausse.jpg", NO_PHOTO));
            agent.choosesAsPhotos(files);
            visit.isAccessible();
            visit.element("add").press("Enter");
            assertThat(visit.element("announcements"))
                    .hasText(Pattern.compile("Fichiers envoyés.: 1\\. Refusés.: 1\\."));
            assertThat(visit.page().locator(".upload-file"))
                    .containsText(new String[] {"Envoyé", "seulement JPG", "le maximum est 5", "JPEG ou PNG lisible"});
            assertThat(visit.page().locator(".photo-card")).hasCount(1);
            visit.isAccessible();
        }
    }

    @Test
    void without_scripts_too_a_refused_file_is_named_with_the_reason() {
        var home = FakeLandlord.publishesAHome();
        try (var agent = new LandlordAgent(Visit.withoutScripts()).signsIn()) {
            var visit = agent.visit().open("/landlord/photos?ref=" + home);
            agent.choosesAsPhotos(Map.of("fausse.jpg", NO_PHOTO, "vraie.jpg", LandlordAgent.picture()));
            visit.click("add")
                    .readsAtField("photo", "La photo n'est pas une image")
                    .reads("La photo est ajoutée.");

            agent.choosesAsPhotos(Map.of("a.jpg", new byte[6_000_000], "b.jpg", new byte[6_000_000]));
            visit.click("add").reads("font ensemble plus de 10 Mo");
        }
    }

    @Test
    void an_administrator_connects_a_landlord_registers_its_key_and_names_its_agent() {
        var key = new Pem("PUBLIC KEY", SigningKey.fresh().publicKey()).text();
        var applicant = ReadyPerson.arrives();
        var person = People.withAccount(FakeRegistrationSite.NATIONAL);
        var code = "T" + UUID.randomUUID().toString().substring(0, 7).toUpperCase(Locale.ROOT);
        try (var administrator = new Administrator();
                var agent = new LandlordAgent()) {
            var visit = administrator.signsIn().visit().open("/administrator/landlords");
            visit.fill("name", "Habitat " + code)
                    .fill("code", code)
                    .fill("siren", "12")
                    .click("open");
            visit.readsAtField("siren", "9 chiffres")
                    .fill("siren", "123 456 789")
                    .click("open");
            visit.readsAtField("siren", "n'existe pas")
                    .fill("siren", " 732 829 320 ")
                    .click("open");
            visit.isAccessible().reads("732 829 320").reads("Aucune clé");
            visit.fill("public-key", key.replace("PUBLIC", "PRIVATE"))
                    .click("register-key")
                    .readsAtField("public-key", "clé privée");
            assertThat(visit.element("public-key")).hasValue("");
            visit.fill("public-key", key).click("register-key").reads("est enregistrée");
            visit.isAccessible().element("revocation").locator("summary").click();
            visit.fill("revocation-reason", "Ordinateur volé")
                    .click("revoke-key")
                    .reads("Ordinateur volé");
            visit.fill("public-key", key).click("register-key").readsAtField("public-key", "déjà enregistrée");
            visit.open("/administrator/landlord?code=" + code)
                    .fill("email", applicant.email())
                    .click("appoint")
                    .reads("cherche un logement avec ce compte");
            visit.fill("email", person.email()).click("appoint").reads("agent de ce bailleur dès maintenant");
            visit.isAccessible();
            visit.reads("Aucun message en attente").click("ask-carrier").click("fetch");
            visit.reads("vient désormais chercher ses messages").reads("pas encore passé");
            visit.isAccessible();

            agent.signsIn(person.email(), Person.PASSWORD).visit().reads("Habitat " + code);
            assertNotFound(agent.visit(), "/landlord/offer?landlord=TOITS");
            assertNotFound(agent.visit(), "/landlord/offer?ref=" + FakeLandlord.publishesAHome());
        }
    }

    private static void assertCachedForever(Visit visit, String photo) {
        var answer = visit.page().request().get(photo);
        assertThat(answer.headers().get("content-type")).startsWith("image/jpeg");
        assertThat(answer.headers().get("cache-control")).contains("immutable").doesNotContain("no-store");
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
        var known = RequestOptions.create()
                .setHeader("If-None-Match", answer.headers().get("etag"));
        assertThat(visit.page().request().get(photo, known).status()).isEqualTo(304);
        var unknown = "/photos/" + "0".repeat(64) + "-480.jpg";
        assertThat(visit.page().request().get(unknown).status()).isEqualTo(404);
    }

    private static void assertNotFound(Visit visit, String path) {
        assertThat(visit.page().navigate(path).status()).isEqualTo(404);
    }
}
