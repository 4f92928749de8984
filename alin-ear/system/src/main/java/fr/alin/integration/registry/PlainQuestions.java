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

/** What AL'in's adapters send to a registration site, and as whom, for a client that sends it and does nothing else. */
public final class PlainQuestions {

    private final SiteConnection site;
    private final AlinSettings settings;

    public PlainQuestions(SiteConnection site, AlinSettings settings) {
        this.site = site;
        this.settings = settings;
    }

    /** The text of a question by message. */
    public String message(UniqueNumber number) {
        return Question.about(number).xml();
    }

    /** A whole HTTP request that asks by SOAP. */
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

    /** A connection under the same TLS and with the same keys as the adapter's. */
    public Socket connect() throws IOException {
        var address = settings.siteUrl(site.endpoint());
        var sockets = ClientIdentity.of(site, settings)
                .tls()
                .<SocketFactory>map(SSLContext::getSocketFactory)
                .orElseGet(SocketFactory::getDefault);
        return sockets.createSocket(address.getHost(), address.getPort());
    }
}
