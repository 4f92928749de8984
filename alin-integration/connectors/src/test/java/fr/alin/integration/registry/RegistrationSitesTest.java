package fr.alin.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.model.SiteKind;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.reference.view.SiteConnection;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.NewsPage;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

/** The adapter of a site is chosen by its row of reference data; a new protocol needs one class and one row. */
class RegistrationSitesTest {

    static final UniqueNumber FROM_RENNES = new UniqueNumber("0350921000171G3501");

    final List<String> asked = new ArrayList<>();
    final RegistrationSites sites = new RegistrationSites();
    RegistrationSite rennes;

    @Test
    void a_third_kind_of_site_is_one_more_adapter_and_one_row_that_names_it() {
        connect(Optional.of(new SiteConnection("035", "REST", "rennes")));

        assertThat(sites.ask(rennes, FROM_RENNES)).isEqualTo(new SiteAnswer.Unknown());
        sites.struckOffSince("035", NewsCursor.from(Instant.EPOCH));
        assertThat(asked).containsExactly("REST rennes", "REST rennes");
    }

    @Test
    void the_same_site_is_reached_otherwise_when_its_row_says_so() {
        connect(Optional.of(new SiteConnection("035", "JMS", "registration.035.requests")));

        sites.ask(rennes, FROM_RENNES);

        assertThat(asked).containsExactly("JMS registration.035.requests");
    }

    @Test
    void a_site_without_a_row_or_whose_row_names_no_adapter_is_not_connected() {
        connect(Optional.empty());
        assertNotConnected();

        connect(Optional.of(new SiteConnection("035", "PIGEON", "loft")));
        assertNotConnected();
    }

    private void assertNotConnected() {
        assertThatThrownBy(() -> sites.ask(rennes, FROM_RENNES))
                .isInstanceOfSatisfying(SiteUnavailable.class, silent -> {
                    assertThat(silent.siteCode()).isEqualTo("035");
                    assertThat(silent.kind()).isEqualTo(SiteUnavailable.Kind.NOT_CONNECTED);
                });
    }

    private void connect(Optional<SiteConnection> row) {
        rennes = new RegistrationSite("035", "demandelogement35.fr", "https://35.example", SiteKind.LOCAL, row);
        sites.reference = new ReferenceService() {
            @Override
            public RegistrationSite site(String code) {
                return rennes;
            }
        };
        sites.adapters = new Beans(List.of(new Adapter("SOAP"), new Adapter("JMS"), new Adapter("REST")));
    }

    private final class Adapter implements RegistrationSiteAdapter {

        private final String protocol;

        private Adapter(String protocol) {
            this.protocol = protocol;
        }

        @Override
        public String protocol() {
            return protocol;
        }

        @Override
        public SiteAnswer ask(SiteConnection site, UniqueNumber number) {
            asked.add(protocol + " " + site.endpoint());
            return new SiteAnswer.Unknown();
        }

        @Override
        public NewsPage struckOffSince(SiteConnection site, NewsCursor after) {
            asked.add(protocol + " " + site.endpoint());
            return new NewsPage(List.of(), true, after);
        }

        @Override
        public NewsPage daloSince(SiteConnection site, NewsCursor after) {
            return struckOffSince(site, after);
        }
    }

    /** The beans that the container would find. */
    private record Beans(List<RegistrationSiteAdapter> found) implements Instance<RegistrationSiteAdapter> {

        @Override
        public Iterator<RegistrationSiteAdapter> iterator() {
            return found.iterator();
        }

        @Override
        public RegistrationSiteAdapter get() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instance<RegistrationSiteAdapter> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends RegistrationSiteAdapter> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends RegistrationSiteAdapter> Instance<U> select(
                TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isUnsatisfied() {
            return found.isEmpty();
        }

        @Override
        public boolean isAmbiguous() {
            return found.size() > 1;
        }

        @Override
        public void destroy(RegistrationSiteAdapter instance) {
            // nothing to destroy
        }

        @Override
        public Handle<RegistrationSiteAdapter> getHandle() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<? extends Handle<RegistrationSiteAdapter>> handles() {
            throw new UnsupportedOperationException();
        }
    }
}
