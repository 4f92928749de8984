package fr.alin.web.dpo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountNotOpened;
import fr.alin.privacy.ErasureNotConfirmed;
import fr.alin.privacy.PrivacyOfficerService;
import fr.alin.shared.model.EmailAddress;
import fr.alin.web.shared.Messages;

/** The second step on dpo/erasure.xhtml: the account's address is typed to confirm. */
@Named
@RequestScoped
public class FileErasure {

    @Inject
    PrivacyOfficerService officer;

    @Inject
    FilePage page;

    @Inject
    Messages messages;

    private EmailAddress confirmed;

    public String erase() {
        try {
            var reference = officer.erase(page.getId(), confirmed);
            return "/dpo/erased?faces-redirect=true&reference=" + reference;
        } catch (AccountNotOpened closed) {
            messages.errorOnNextPage("error." + closed.code());
            return FilePage.HERE + "&id=" + page.getId();
        } catch (ErasureNotConfirmed other) {
            messages.fieldError("confirmed", "error." + other.code());
            return null;
        }
    }

    public EmailAddress getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(EmailAddress confirmed) {
        this.confirmed = confirmed;
    }
}
