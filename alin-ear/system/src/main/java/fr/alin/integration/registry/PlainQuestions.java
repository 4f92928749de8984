package fr.alin.integration.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;

import fr.alin.reference.view.SiteConnection;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.UniqueNumber;

/** The messages and connections that AL'in's adapters use with a registration site, for the bench's plain clients. */
public final class PlainQuestions {

    private final SiteConnection site;
    private final AlinSettings settings;

    public PlainQuestions(SiteConnection site, AlinSettings settings) {
        this.site = site;
        this.settings = settings;
    }

    /** The JMS query for a number. */
    public String message(UniqueNumber number) {
        return Question.about(number).xml();
    }

    /** The complete HTTP request of the SOAP query for a number. */
    public byte[] request(UniqueNumber number) {
        var address = settings.siteUrl(site.endpoint());
        var message = MtomMessage.of(Question.about(number), ClientIdentity.of(site, settings), Instant.now());
        var head = "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(address.getPath(), address.getAuthority(), message.contentType(), message.body().length);
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(message.body());
        return request.toByteArray();
    }

    /** A TLS connection with the adapter's keys. */
    public Socket connect() throws IOException {
        var address = settings.siteUrl(site.endpoint());
        var sockets = ClientIdentity.of(site, settings)
                .tls()
                .<SocketFactory>map(SSLContext::getSocketFactory)
                .orElseGet(SocketFactory::getDefault);
        return sockets.createSocket(address.getHost(), address.getPort());
    }
}
