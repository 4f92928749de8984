package fr.alin.web.support;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.AccountHolder;
import fr.alin.search.PersonSearchService;
import fr.alin.search.model.SearchTerm;
import fr.alin.search.view.FoundPerson;
import fr.alin.search.view.PeopleGroup;
import fr.alin.shared.error.BusinessException;
import fr.alin.web.advisor.DeskSearchServlet;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.SealedTexts;

/**
 * support/people.xhtml: the people whom one text finds, each with just enough to tell her from others. The text is sealed
 * in the address, as on the desk.
 */
@Named
@RequestScoped
public class PeopleSearchPage {

    private static final int END_OF_PHONE = 2;

    @Inject
    PersonSearchService searches;

    @Inject
    AccountDirectory accounts;

    @Inject
    SealedTexts seals;

    @Inject
    Messages messages;

    private String typed = "";
    private String asked = "";
    private List<PeopleGroup> groups;
    private Map<Long, AccountHolder> holders = Map.of();

    /** Finds what the address asks for. */
    public void load() {
        seals.open(asked, DeskSearchServlet.PURPOSE).ifPresent(this::find);
    }

    private void find(String text) {
        typed = text;
        try {
            groups = searches.find(new SearchTerm(text));
            holders = accounts.holders(groups.stream()
                    .flatMap(group -> group.people().stream())
                    .map(FoundPerson::accountId)
                    .distinct()
                    .toList());
        } catch (BusinessException refused) {
            messages.refused(refused);
        }
    }

    /** Her masked address and the end of her phone number. */
    public String contact(FoundPerson person) {
        var holder = holders.get(person.accountId());
        if (holder == null) {
            return "";
        }
        var mobile = holder.mobile().value();
        return messages.text(
                "people.contact", holder.email().masked(), mobile.substring(mobile.length() - END_OF_PHONE));
    }

    /** Null unless something was searched for. */
    public List<PeopleGroup> getGroups() {
        return groups;
    }

    public String getTyped() {
        return typed;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked == null ? "" : asked;
    }
}
