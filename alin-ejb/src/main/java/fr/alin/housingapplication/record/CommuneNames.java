package fr.alin.housingapplication.record;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.alin.reference.view.CommuneLabel;
import fr.alin.shared.model.CommuneCode;

/** Labels of communes. A commune missing from the reference data is labelled by its code. */
final class CommuneNames {

    private final Map<CommuneCode, CommuneLabel> labels;

    CommuneNames(List<CommuneLabel> labels) {
        this.labels = labels.stream().collect(Collectors.toMap(CommuneLabel::code, Function.identity()));
    }

    CommuneLabel of(CommuneCode code) {
        return labels.getOrDefault(code, new CommuneLabel(code, code.value(), "", ""));
    }
}
