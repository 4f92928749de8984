package fr.alin.notification;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.AccountHolder;
import fr.alin.account.view.Mailbox;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.outbox.EnqueuedMail;
import fr.alin.shared.outbox.HeldMails;
import fr.alin.shared.outbox.Outbox;
import fr.alin.shared.outbox.OutgoingText;

/** Fakes for the observers: an outbox that records the mails, and one account holder. */
class MailStage {

    static final long ANNE = 7;
    static final EmailAddress ANNES_EMAIL = new EmailAddress("anne.porte@example.fr");

    final List<MailRequest> mails = new ArrayList<>();
    final List<String> lanes = new ArrayList<>();
    final List<String> keys = new ArrayList<>();
    final List<EmailAddress> readdressed = new ArrayList<>();
    Language language = Language.FR;

    final Outbox outbox = new Outbox() {
        @Override
        public String add(String destination, String kind, String partnerKey, String body) {
            var request = MailRequest.parse(body);
            lanes.add(destination);
            keys.add(partnerKey);
            if (!destination.endsWith(Outbox.MAIL)
                    || !kind.equals(request.template().key())) {
                throw new AssertionError("Enqueued to " + destination + " as " + kind);
            }
            mails.add(request);
            return "message-" + mails.size();
        }

        @Override
        public void addAll(String destination, List<OutgoingText> messages) {
            messages.forEach(message -> add(destination, message.kind(), message.partnerKey(), message.body()));
        }

        @Override
        public void readdress(EmailAddress former, EmailAddress latest) {
            readdressed.addAll(List.of(former, latest));
        }
    };

    /** As if every window were over at once. */
    final HeldMails held = new HeldMails() {
        @Override
        public void add(String kind, String partnerKey, String body, Instant earliest) {
            outbox.add(Outbox.MAIL, kind, partnerKey, body);
        }

        @Override
        public boolean withdraw(String partnerKey, Collection<String> kinds) {
            return false;
        }

        @Override
        public void letGo(String partnerKey, Collection<String> kinds) {}

        @Override
        public Optional<EnqueuedMail> latest(String partnerKey, Collection<String> kinds) {
            return Optional.empty();
        }
    };

    final AlinSettings settings = new AlinSettings() {
        @Override
        public Duration decisionMailAfter() {
            return Duration.ofMinutes(5);
        }

        @Override
        public URI baseUrl() {
            return URI.create("https://alin.example/");
        }

        @Override
        public Duration accountLinkValidity() {
            return Duration.ofDays(2);
        }

        @Override
        public Duration staffInvitationValidity() {
            return Duration.ofDays(7);
        }
    };

    final AccountDirectory accounts = new AccountDirectory() {
        @Override
        public AccountHolder holder(long accountId) {
            return new AccountHolder(
                    accountId,
                    Civility.MADAME,
                    "PORTE",
                    "",
                    "ANNE",
                    ANNES_EMAIL,
                    new MobilePhone("606060606"),
                    language);
        }

        @Override
        public Mailbox mailbox(long accountId) {
            return new Mailbox(ANNES_EMAIL, language);
        }

        @Override
        public Map<Long, AccountHolder> holders(Collection<Long> accountIds) {
            return accountIds.stream().collect(Collectors.toMap(id -> id, this::holder));
        }
    };

    final MailLinks links = links();

    MailRequest onlyMail() {
        if (mails.size() != 1) {
            throw new AssertionError(mails.size() + " mails: " + mails);
        }
        return mails.get(0);
    }

    DecisionMails decisions() {
        var made = new DecisionMails();
        made.held = held;
        made.settings = settings;
        made.clock = Clock.systemUTC();
        return made;
    }

    private MailLinks links() {
        var made = new MailLinks();
        made.settings = settings;
        return made;
    }
}
