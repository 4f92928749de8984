package fr.alin.web.eligibility;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.model.EligibilityQuestion;
import fr.alin.eligibility.view.EligibilityAnswer;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.shared.time.Today;
import fr.alin.web.shared.AskedQuestion;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Messages;

/** eligibility.xhtml: an eligibility check in a commune, without an account. Nothing is kept on the server. */
@Named
@RequestScoped
public class EligibilityPage {

    @Inject
    EligibilityService eligibility;

    @Inject
    CommuneSearch search;

    @Inject
    Messages messages;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    AskedQuestion asked;

    private EligibilityForm form;
    private List<CommuneLabel> communes;
    private EligibilityQuestion question;
    private EligibilityAnswer answer;

    /**
     * Finds the communes that match the typed name before Faces converts the fields: they are the options of the
     * choice.
     */
    @PostConstruct
    void begin() {
        form = new EligibilityForm(Today.of(clock).inParis());
        asked.field("shown-year").ifPresent(form::setShownYear);
        communes = asked.field("commune").map(search::find).orElse(List.of());
    }

    /** The button's action. */
    public void send() {
        asked.send();
    }

    /** Before the page is rendered: answers what was asked. */
    public void answer() {
        asked.answer("check-form", this::check);
    }

    private void check() {
        var fault = form.fault();
        if (fault.isPresent()) {
            var year = form.getYearBefore();
            messages.fieldError(
                    fault.get().field(), fault.get().key(), Integer.toString(year), Integer.toString(year + 1));
            return;
        }
        var code = communes.size() == 1 ? communes.get(0).code() : form.getChosenCommune();
        if (communes.stream().anyMatch(commune -> commune.code().equals(code))) {
            question = form.toQuestion(code);
            answer = eligibility.answer(question);
        } else {
            messages.fieldError("commune", communes.isEmpty() ? "check.commune.unknown" : "check.commune.several");
        }
    }

    public EligibilityForm getForm() {
        return form;
    }

    public EligibilityAnswer getAnswer() {
        return answer;
    }

    public String getRooms() {
        return words().rooms(answer.limits().dwellingTypes());
    }

    /** The household's category and its reason. */
    public String getCategory() {
        return words().category(answer.limits().category(), question.household());
    }

    /** The income retained, or what is missing. */
    public String getIncome() {
        return words().income(answer.limits());
    }

    private LimitWords words() {
        return new LimitWords(languages.getLocale());
    }

    /** The communes to choose from; empty when the name is unambiguous. */
    public List<CommuneLabel> getCommunes() {
        return communes.size() < 2 ? List.of() : communes;
    }
}
