package fr.alin.web.advisor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.view.HomeListView;
import fr.alin.candidacy.view.SentList;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** How and when a list leaves, in words. */
@Named
@RequestScoped
public class HomeListTexts {

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    Colleagues colleagues;

    /** When the list leaves by itself, or why it does not. */
    public String departure(HomeListView home) {
        if (home.leavesAt().isEmpty()) {
            return messages.text("home-list.by-itself.never");
        }
        if (home.heldSince().isPresent()) {
            return messages.text(
                    "home-list.by-itself.held",
                    formats.dateTime(home.heldSince().get()));
        }
        var moment = formats.dateTime(home.leavesAt().get());
        return messages.text(
                home.plan().leavesByItself() ? "home-list.by-itself.at" : "home-list.by-itself.incomplete", moment);
    }

    /** When it left and who sent it. */
    public String sent(SentList list) {
        var moment = formats.dateTime(list.sentAt());
        colleagues.load(list.sentBy().stream().toList());
        return list.sentBy()
                .map(advisor -> messages.text("home-list.sent.by.advisor", colleagues.name(advisor), moment))
                .orElseGet(() -> messages.text("home-list.sent.by.itself", moment));
    }
}
