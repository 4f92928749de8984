package fr.alin.web.advisor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ReviewService;
import fr.alin.housingapplication.model.SensitiveFacts;
import fr.alin.housingapplication.model.SensitiveNeed;
import fr.alin.web.housingapplication.RecordTexts;
import fr.alin.web.shared.Messages;

/** The part of advisor/candidacy.xhtml that stays masked until a need is stated. */
@Named
@ViewScoped
public class SensitiveMatters implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewService reviews;

    @Inject
    OpenReadings readings;

    @Inject
    RecordTexts texts;

    @Inject
    Messages messages;

    private transient Map<SensitiveNeed, SensitiveFacts> shown = new EnumMap<>(SensitiveNeed.class);

    public SensitiveNeed[] getNeeds() {
        return SensitiveNeed.values();
    }

    /** On reload, what is already open under a logged reading. */
    public void load(long candidacyId) {
        for (var need : SensitiveNeed.values()) {
            if (readings.isOpen(candidacyId, need)) {
                shown().put(need, reviews.sensitive(candidacyId, need));
            }
        }
    }

    /** Each stated need is logged and shown to the applicant. */
    public void show(long candidacyId, SensitiveNeed need) {
        readings.begin(candidacyId, need);
        shown().put(need, reviews.sensitive(candidacyId, need));
    }

    public boolean isShown(SensitiveNeed need) {
        return shown().containsKey(need);
    }

    /** The recorded facts, or that there are none. */
    public List<String> words(SensitiveNeed need) {
        var facts = shown().get(need);
        if (facts.isEmpty()) {
            return List.of(messages.text("sensitive.nothing"));
        }
        var words = new ArrayList<String>();
        facts.reasons().forEach(reason -> words.add(texts.value(reason)));
        facts.details().forEach(detail -> words.add(detail.text()));
        facts.resources().forEach(resource -> words.add(texts.value(resource)));
        if (facts.disabledPersons() > 0) {
            words.add(messages.text("sensitive.disabled-persons", facts.disabledPersons()));
        }
        facts.equipment().forEach(item -> words.add(messages.text("sensitive.equipment." + item)));
        return words;
    }

    /** Lost when the session moves to another node: masked again. */
    private Map<SensitiveNeed, SensitiveFacts> shown() {
        if (shown == null) {
            shown = new EnumMap<>(SensitiveNeed.class);
        }
        return shown;
    }
}
