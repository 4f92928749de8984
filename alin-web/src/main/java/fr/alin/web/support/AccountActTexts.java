package fr.alin.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.view.AccountActLine;
import fr.alin.web.shared.Messages;

/** The sentences about what members of staff did to an account. */
@Named
@RequestScoped
public class AccountActTexts {

    @Inject
    Messages messages;

    /** As "The support of Action Logement ended your sessions". */
    public String toHolder(AccountActLine act) {
        return messages.text("own-act." + act.kind(), messages.text("own-act.role." + act.role()));
    }

    /** The same for the staff, with the name of who acted. */
    public String toStaff(AccountActLine act) {
        return messages.text("act." + act.kind());
    }

    public String by(AccountActLine act) {
        return act.actor().isEmpty()
                ? messages.text("act.by-gone", messages.text("members.role." + act.role()))
                : messages.text("act.by", act.actor(), messages.text("members.role." + act.role()));
    }
}
