package fr.alin.testing;

import java.io.File;
import java.net.URISyntaxException;

import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built EAR with a war of tests in the place of the pages. */
public final class Deployments {

    private Deployments() {}

    /** The tests run inside the server, in their own war, and may inject what the business offers. */
    public static EnterpriseArchive withTests(Class<?>... tests) {
        var ear = ShrinkWrap.create(ZipImporter.class, "alin-test.ear")
                .importFrom(new File(System.getProperty("alin.ear")))
                .as(EnterpriseArchive.class);
        ear.delete("alin-web.war");
        ear.delete("META-INF/application.xml");
        ear.addAsModule(ShrinkWrap.create(WebArchive.class, "alin-tests.war")
                .addClasses(tests)
                .addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml"));
        return ear;
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
