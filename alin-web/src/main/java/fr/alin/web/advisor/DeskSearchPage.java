package fr.alin.web.advisor;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.search.DeskSearchService;
import fr.alin.search.model.SearchKind;
import fr.alin.search.model.SearchTerm;
import fr.alin.search.view.DeskFindings;
import fr.alin.search.view.FoundPerson;
import fr.alin.search.view.PeopleGroup;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.SealedTexts;

/**
 * advisor/search.xhtml: what one text finds. It is sent by POST and stands sealed in the address of the findings, so
 * that going back to them works and no log of addresses names a person.
 */
@Named
@RequestScoped
public class DeskSearchPage {

    @Inject
    DeskSearchService searches;

    @Inject
    SealedTexts seals;

    @Inject
    Messages messages;

    private String typed = "";
    private String asked = "";
    private SearchTerm term;
    private DeskFindings findings;

    /** Finds what the address asks for. */
    public void load() {
        seals.open(asked, DeskSearchServlet.PURPOSE).ifPresent(this::find);
    }

    private void find(String text) {
        typed = text;
        try {
            term = new SearchTerm(text);
            findings = searches.find(term);
        } catch (BusinessException refused) {
            messages.refused(refused);
        }
    }

    /** The name with the searched words marked; none in a name that is only written alike. */
    public List<MarkedText.Piece> name(PeopleGroup group, FoundPerson person) {
        var words = group.kind() == SearchKind.NAME && !group.alike() ? term.words() : List.<String>of();
        return MarkedText.beginning(person.name(), words);
    }

    public List<MarkedText.Piece> number(PeopleGroup group, UniqueNumber number) {
        return MarkedText.containing(number.grouped(), group.kind() == SearchKind.NUMBER ? term.number() : "");
    }

    public List<MarkedText.Piece> employer(PeopleGroup group, FoundPerson person) {
        var words = group.kind() == SearchKind.COMPANY ? term.words() : List.<String>of();
        return MarkedText.beginning(person.employer(), words);
    }

    /** What opens an application without its number in the address. */
    public String addressOf(UniqueNumber number) {
        return seals.seal(number.value(), ApplicationSearch.FOUND);
    }

    /** Null unless something was searched for. */
    public DeskFindings getFindings() {
        return findings;
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
