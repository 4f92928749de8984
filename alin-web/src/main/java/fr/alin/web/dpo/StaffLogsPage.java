package fr.alin.web.dpo;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountDirectory;
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

    @Inject
    AccountDirectory accounts;

    private EmailAddress email;
    private AccountHolder member;
    private List<StaffTrace> traces = List.of();
    private Map<Long, AccountHolder> people = Map.of();

    /** Shown on the answer itself, so that no address names anybody. */
    public void show() {
        try {
            member = officer.member(email);
            traces = officer.tracesOf(member.accountId());
            people = accounts.holders(traces.stream()
                    .flatMap(trace -> trace.person().stream())
                    .distinct()
                    .toList());
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

    /** The person's name, if she still has an account; empty if the act was about nobody. */
    public String person(StaffTrace trace) {
        return trace.person()
                .map(id -> people.containsKey(id) ? people.get(id).greeting() : messages.text("logs.person.gone"))
                .orElse("");
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }
}
