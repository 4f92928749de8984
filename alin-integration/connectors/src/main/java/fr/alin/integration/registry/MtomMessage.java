package fr.alin.integration.registry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;

import fr.alin.shared.time.TimeZones;

/**
 * A SOAP 1.2 question with MTOM: multipart/related, first the envelope, then the certificate, which the envelope
 * references by xop:Include without surrounding blanks (domain notes §2.5).
 */
record MtomMessage(String contentType, byte[] body) {

    private static final String ACTION = "http://ws.metier.nuu.application.i2/";
    private static final String CERTIFICATE_ID = "certificate";
    private static final String END = "\r\n";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyyMMddHHmm").withZone(TimeZones.PARIS);

    static MtomMessage of(Question question, ClientIdentity caller, Instant now) {
        var boundary = "uuid:" + UUID.randomUUID();
        var text = new StringBuilder();
        if (caller.certificate().isEmpty()) {
            root(text, boundary, question.xml());
        } else {
            var name = "CER%s-%s.pem".formatted(caller.desk(), MINUTE.format(now));
            question.signedBy(name, caller.certificate().get());
            var base64 = Base64.getEncoder().encodeToString(caller.certificate().get());
            root(text, boundary, question.xml().replace(base64, """
                    <xop:Include xmlns:xop="http://www.w3.org/2004/08/xop/include" href="cid:%s"/>""".formatted(CERTIFICATE_ID)));
            certificate(text, boundary, name, caller.certificate().get());
        }
        text.append("--").append(boundary).append("--").append(END);
        return new MtomMessage(contentType(question, boundary), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String contentType(Question question, String boundary) {
        return "multipart/related; type=\"application/xop+xml\"; boundary=\"" + boundary + "\"; start=\"<soaproot>\"; "
                + "start-info=\"application/soap+xml\"; action=\"" + ACTION + question.operation() + "\"";
    }

    private static void root(StringBuilder text, String boundary, String parameters) {
        part(text, boundary, "application/xop+xml; charset=UTF-8; type=\"application/soap+xml\"", "8bit", "soaproot");
        text.append(END)
                .append(
                        "<soap:Envelope xmlns:soap=\"http://www.w3.org/2003/05/soap-envelope\"><soap:Header/><soap:Body>")
                .append(parameters)
                .append("</soap:Body></soap:Envelope>")
                .append(END);
    }

    private static void certificate(StringBuilder text, String boundary, String name, byte[] certificate) {
        part(text, boundary, "application/octet-stream", "base64", CERTIFICATE_ID);
        text.append("Content-Disposition: attachment; name=\"")
                .append(name)
                .append('"')
                .append(END);
        text.append(END)
                .append(Base64.getMimeEncoder().encodeToString(certificate))
                .append(END);
    }

    private static void part(StringBuilder text, String boundary, String type, String encoding, String id) {
        text.append("--").append(boundary).append(END);
        text.append("Content-Type: ").append(type).append(END);
        text.append("Content-Transfer-Encoding: ").append(encoding).append(END);
        text.append("Content-ID: <").append(id).append('>').append(END);
    }
}
