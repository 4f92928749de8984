package fr.alin.integration.partners;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

import fr.alin.integration.partners.company.Companies;
import fr.alin.integration.partners.company.CompanyPages;
import fr.alin.integration.partners.demo.CompanyGenerator;
import fr.alin.integration.partners.demo.Towns;
import fr.alin.integration.partners.landlord.FetchingLandlord;
import fr.alin.integration.partners.landlord.FetchingPages;
import fr.alin.integration.partners.landlord.LandlordPages;
import fr.alin.integration.partners.landlord.LandlordSystem;
import fr.alin.integration.partners.mailbox.Mailbox;
import fr.alin.integration.partners.mailbox.MailboxPages;
import fr.alin.integration.partners.mailbox.SmtpServer;
import fr.alin.integration.partners.message.BrokerLink;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.TlsServer;
import fr.alin.integration.partners.page.WebServer;
import fr.alin.integration.partners.registry.LocalSite;
import fr.alin.integration.partners.registry.NationalSite;
import fr.alin.integration.partners.registry.Registrations;
import fr.alin.integration.partners.registry.RegistryPages;
import fr.alin.integration.partners.registry.Site;
import fr.alin.integration.partners.site.SitePages;

/** Starts and stops all stand-ins; they run with or without the broker. */
public final class Partners implements AutoCloseable {

    private final WebServer http;
    private final Optional<TlsServer> national;
    private final SmtpServer smtp;
    private final BrokerLink landlordLink;
    private final BrokerLink registryLink;
    private final LandlordSystem landlord;
    private final FetchingLandlord fetching;

    /** @throws IOException when a port is taken or the folder cannot be written */
    public Partners(PartnersSettings settings, Clock clock) throws IOException {
        http = new WebServer(settings.httpPort());
        Towns towns = new Towns();
        Mailbox mailbox = new Mailbox(settings.folder().resolve("mailbox"), clock);
        smtp = new SmtpServer(settings.smtpPort(), mailbox);
        landlordLink = new BrokerLink(settings.landlord());
        registryLink = new BrokerLink(settings.registry());
        Registrations registrations = new Registrations(towns, settings.folder(), clock);
        Site.all().stream()
                .filter(site -> !site.isNational())
                .forEach(site -> new LocalSite(site, registrations).connect(registryLink));
        national = settings.nationalSite().isPresent()
                ? Optional.of(new TlsServer(settings.nationalSite().get()))
                : Optional.empty();
        new NationalSite(registrations, national.isPresent())
                .publish(national.map(server -> server.context("/services/DemandeLogementImplService/"))
                        .orElseGet(() -> http.context("/registration/national")));
        landlord = new LandlordSystem(
                towns, landlordLink, settings.access(), settings.folder().resolve("landlord"), clock);
        fetching = new FetchingLandlord(
                settings.fetchingAccess(), settings.folder().resolve("fetching-landlord"), clock);
        new MailboxPages(mailbox, smtp).register(http);
        new RegistryPages(registrations).register(http);
        new SitePages(registrations).register(http);
        new LandlordPages(landlord, towns).register(http);
        new FetchingPages(fetching).register(http);
        Companies companies = new Companies(
                new CompanyGenerator(towns).all(), settings.folder().resolve("companies.properties"));
        new CompanyPages(companies, settings.companyDirectoryKey()).register(http);
        http.at("GET", "/style.css", request -> Reply.css(styleSheet("style.css")));
        http.at("GET", "/site.css", request -> Reply.css(styleSheet("site.css")));
        http.at("GET", "/", request -> new HomePage(landlordLink, registryLink, mailbox).show());
    }

    public void start() {
        smtp.start();
        http.start();
        national.ifPresent(TlsServer::start);
        landlordLink.start();
        registryLink.start();
        landlord.start();
        fetching.start();
    }

    public int httpPort() {
        return http.port();
    }

    public int smtpPort() {
        return smtp.port();
    }

    @Override
    public void close() {
        fetching.close();
        landlord.close();
        landlordLink.close();
        registryLink.close();
        smtp.close();
        national.ifPresent(TlsServer::close);
        http.close();
    }

    private static String styleSheet(String name) {
        try (InputStream in = WebServer.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
