package fr.alin.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.staff.model.StaffActKind;
import fr.alin.staff.view.StaffActLine;
import fr.alin.web.shared.Messages;

/** The sentences of a member's log. */
@Named
@RequestScoped
public class MemberTexts {

    @Inject
    Messages messages;

    public String sentence(StaffActLine act) {
        return messages.text(
                "members.act." + act.kind(), words(act.kind(), act.before()), words(act.kind(), act.after()));
    }

    public String by(StaffActLine act) {
        return act.actor().isEmpty() ? messages.text("members.act.gone") : messages.text("members.act.by", act.actor());
    }

    /** A role is kept as its constant, a place as it was shown. */
    private String words(StaffActKind kind, String kept) {
        return kind == StaffActKind.PLACED || kept.isEmpty() ? kept : messages.text("members.role." + kept);
    }
}
