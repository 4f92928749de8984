package fr.alin.integration.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

    static final Session SESSION = Session.getInstance(new Properties());

    @Test
    void crosses_the_wire_with_sender_subject_and_both_parts() throws MessagingException, IOException {
        var read = acrossTheWire(mail());

        var sender = (InternetAddress) read.getFrom()[0];
        assertThat(sender.getPersonal()).isEqualTo("Action Logement");
        assertThat(sender.getAddress()).isEqualTo("no-reply@actionlogement.fr");
        assertThat(read.getAllRecipients()).extracting(Object::toString).containsExactly("anne.porte@example.org");
        assertThat(read.getSubject()).isEqualTo("Action Logement Services : Demande d'accès");
        assertThat(read.getSentDate()).isEqualTo(Date.from(Instant.parse("2026-11-22T08:00:00Z")));
        assertThat(read.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(read.getContentLanguage()).containsExactly("fr");
        var parts = (MimeMultipart) read.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent()).asString().isEqualTo("Où ? « Ici »");
        assertThat(parts.getBodyPart(1).getContentType()).containsIgnoringCase("text/html");
        assertThat(parts.getBodyPart(1).getContent()).asString().isEqualTo("<p>Où ?</p>");
    }

    @Test
    void keeps_its_identity_when_it_is_resent() throws MessagingException, IOException {
        assertThat(acrossTheWire(mail()).getMessageID())
                .isEqualTo(acrossTheWire(mail()).getMessageID())
                .isEqualTo("<5b0e4c1e@actionlogement.fr>");
    }

    @Test
    void says_where_it_is_stopped_with_one_click() throws MessagingException, IOException {
        var read = acrossTheWire(mail().withUnsubscribe("https://alin.example/alerts/unsubscribe?key=k"));

        assertThat(read.getHeader("List-Unsubscribe"))
                .containsExactly("<https://alin.example/alerts/unsubscribe?key=k>");
        assertThat(read.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(acrossTheWire(mail()).getHeader("List-Unsubscribe")).isNull();
    }

    private static OutgoingMail mail() {
        var words = new RenderedMail("Action Logement Services : Demande d'accès", "Où ? « Ici »", "<p>Où ?</p>");
        return new OutgoingMail(SESSION, "5b0e4c1e", "Action Logement <no-reply@actionlogement.fr>")
                .to(new EmailAddress("anne.porte@example.org"), Language.FR)
                .withContent(words, Date.from(Instant.parse("2026-11-22T08:00:00Z")));
    }

    private static MimeMessage acrossTheWire(OutgoingMail mail) throws MessagingException, IOException {
        var wire = new ByteArrayOutputStream();
        mail.saveChanges();
        mail.writeTo(wire);
        return new MimeMessage(SESSION, new ByteArrayInputStream(wire.toByteArray()));
    }
}
