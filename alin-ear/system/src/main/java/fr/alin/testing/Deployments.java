package fr.alin.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import fr.alin.shared.security.Role;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built EAR, with a war of tests instead of the pages. */
public final class Deployments {

    private static final String WAR = "alin-tests.war";
    private static final List<String> LISTENERS = List.of("offer/OfferListener", "landlord/LandlordAnswerListener");
    private static final String EJB_DESCRIPTOR = "META-INF/glassfish-ejb-jar.xml";
    private static final String MAPPING = "META-INF/glassfish-application.xml";

    private Deployments() {}

    /** The tests run in the server, in their own war, and can inject the business beans. */
    public static EnterpriseArchive withTests(Class<?>... tests) {
        var ear = ShrinkWrap.create(ZipImporter.class, "alin-test.ear")
                .importFrom(new File(System.getProperty("alin.ear")))
                .as(EnterpriseArchive.class);
        ear.delete("alin-web.war");
        ear.delete("META-INF/application.xml");
        ear.addAsModule(war(tests));
        withoutListeners(ear);
        return ear;
    }

    /** Removes the message-driven beans; the server fails messages delivered during an undeployment. */
    private static void withoutListeners(EnterpriseArchive ear) {
        var connectors = ear.getAsType(JavaArchive.class, "/alin-connectors.jar");
        var descriptor = text(connectors, EJB_DESCRIPTOR);
        for (var listener : LISTENERS) {
            connectors.delete("/fr/alin/integration/" + listener + ".class");
            var name = listener.substring(listener.indexOf('/') + 1);
            descriptor = descriptor.replaceAll("(?s)<ejb>\\s*<ejb-name>" + name + "</ejb-name>.*?</ejb>", "");
        }
        connectors.delete(EJB_DESCRIPTOR);
        connectors.add(new StringAsset(descriptor), EJB_DESCRIPTOR);
    }

    /** Adds caller beans, which run as the principals named in their descriptor. */
    public static EnterpriseArchive withCallers(
            Map<String, String> rolesByPrincipal, String descriptor, Class<?>... tests) {
        var ear = withTests(tests);
        var war = ear.getAsType(WebArchive.class, "/" + WAR);
        war.addAsWebInfResource(new StringAsset(descriptor), "glassfish-ejb-jar.xml");
        var mapping = new StringAsset(mapping(ear, rolesByPrincipal));
        ear.delete(MAPPING);
        ear.add(mapping, MAPPING);
        return ear;
    }

    private static WebArchive war(Class<?>... tests) {
        return ShrinkWrap.create(WebArchive.class, WAR)
                .addClasses(tests)
                .addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    /** The EAR's role mapping with the callers added. */
    private static String mapping(EnterpriseArchive ear, Map<String, String> rolesByPrincipal) {
        var text = text(ear, MAPPING);
        for (var entry : rolesByPrincipal.entrySet()) {
            for (var held : Role.heldBy(entry.getValue())) {
                var role = "<role-name>" + held + "</role-name>";
                text = text.replace(role, role + "<principal-name>" + entry.getKey() + "</principal-name>");
            }
        }
        return text;
    }

    private static String text(Archive<?> archive, String path) {
        try (var in = archive.get(path).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
