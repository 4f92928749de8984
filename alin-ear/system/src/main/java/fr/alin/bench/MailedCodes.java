package fr.alin.bench;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import fr.alin.housingapplication.event.ApplicationCodeIssued;

/** Captures the codes when they are passed to the mails. */
@ApplicationScoped
public class MailedCodes {

    private final Map<Long, String> codes = new ConcurrentHashMap<>();

    void read(@Observes ApplicationCodeIssued mail) {
        codes.put(mail.accountId(), mail.code());
    }

    /** Returns an account's code and removes it. */
    public String take(long account) {
        return Optional.ofNullable(codes.remove(account))
                .orElseThrow(() -> new IllegalStateException("No code was mailed"));
    }
}
