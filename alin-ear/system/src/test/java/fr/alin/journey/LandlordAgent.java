package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

import com.microsoft.playwright.options.FilePayload;
import fr.alin.launcher.DemoAccount;

/** A landlord's agent, who publishes offers on the pages. */
final class LandlordAgent implements AutoCloseable {

    private static final String OFFERS = "/landlord/offers";

    private final Visit visit;

    LandlordAgent() {
        this(Visit.onDesktop());
    }

    LandlordAgent(Visit visit) {
        this.visit = visit;
    }

    Visit visit() {
        return visit;
    }

    LandlordAgent signsIn() {
        return signsIn(DemoAccount.AGENT.email(), DemoAccount.PASSWORD);
    }

    LandlordAgent signsIn(String email, String password) {
        assertThat(visit.signIn("/sign-in/landlord", email, password)).contains(OFFERS);
        return this;
    }

    /**
     * Fills in the required fields of a home for one person and some optional ones.
     *
     * @return the landlord's identifier of the home
     */
    String fillsInAHome() {
        var identifier = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        visit.click("enter").arrivesAt("/landlord/offer");
        visit.fill("identifier", identifier);
        chooses("commune", "Paris 11", "75011");
        visit.fill("postalCode", "75011").fill("address", "12 rue des Lilas").fill("surface", "15,5");
        visit.element("type").selectOption("T2");
        visit.element("heating").selectOption("DISTRICT");
        visit.element("balcony").check();
        visit.element("standard").selectOption("PLUS");
        visit.fill("rent", "310,20").fill("charges", "40").fill("deposit", "310,20");
        var today = LocalDate.now();
        visit.fill("availableOn", today.plusDays(40).toString())
                .fill("closesOn", today.plusDays(20).toString())
                .fill("description", "Au calme, près du canal.");
        return identifier;
    }

    /** Types into an autocomplete field and takes the first proposal by keyboard: a click would race its panel. */
    private void chooses(String field, String typed, String proposal) {
        var input = visit.element(field + "_input");
        input.pressSequentially(typed);
        assertThat(visit.page().locator(".ui-autocomplete-item.ui-state-highlight"))
                .containsText(proposal);
        input.press("Enter");
        assertThat(input).hasValue(Pattern.compile(".*" + proposal + ".*"));
    }

    LandlordAgent addsAPhoto(String caption) {
        visit.page().locator("nav.tabs a").last().click();
        visit.arrivesAt("/landlord/photos");
        visit.element("photo").setInputFiles(new FilePayload("photo.jpg", "image/jpeg", picture()));
        visit.page().locator(".upload-caption input").fill(caption);
        visit.click("add").reads("Envoyé");
        return this;
    }

    /** Chooses pictures and other files at once, by their names. */
    LandlordAgent choosesAsPhotos(Map<String, byte[]> files) {
        visit.element("photo")
                .setInputFiles(files.entrySet().stream()
                        .map(file -> new FilePayload(file.getKey(), "image/jpeg", file.getValue()))
                        .toArray(FilePayload[]::new));
        return this;
    }

    LandlordAgent opens(String reference) {
        visit.open("/landlord/offer?ref=" + reference);
        return this;
    }

    LandlordAgent withdraws() {
        visit.page().locator("[data-opens=withdrawal]").click();
        visit.click("withdraw").readsAtField("withdrawal-reason", "Choisissez le motif");
        visit.isAccessible();
        visit.element("withdrawal-reason").selectOption("WORKS");
        visit.click("withdraw").reads("L'offre est retirée.");
        return this;
    }

    /** A picture never sent before. */
    static byte[] picture() {
        var image = new BufferedImage(1600, 1066, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        paint.setColor(new Color(UUID.randomUUID().hashCode() & 0xFFFFFF));
        paint.fillRect(0, 0, image.getWidth(), image.getHeight());
        paint.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        visit.close();
    }
}
