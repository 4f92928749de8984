package fr.alin.web.dpo;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.model.AccountNotFound;
import fr.alin.account.view.AccountHolder;
import fr.alin.privacy.PrivacyOfficerService;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.privacy.StaffTrace;
import fr.alin.web.shared.Messages;

/** dpo/logs.xhtml: what one member of staff did. */
@Named
@RequestScoped
public class StaffLogsPage {

    @Inject
    PrivacyOfficerService officer;

    @Inject
    Messages messages;

    private EmailAddress email;
    private AccountHolder member;
    private List<StaffTrace> traces = List.of();

    /** Shown on the answer itself, so that no address names anybody. */
    public void show() {
        try {
            member = officer.member(email);
            traces = officer.tracesOf(member.accountId());
        } catch (AccountNotFound unknown) {
            messages.fieldError("member-email", "logs.unknown");
        }
    }

    /** Null until somebody was looked for. */
    public AccountHolder getMember() {
        return member;
    }

    public List<StaffTrace> getTraces() {
        return traces;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }
}
