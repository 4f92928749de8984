package fr.alin.web.administrator;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.web.shared.Texts;

/** Asks for points of the sign that the criterion of the row admits; the field names it in {@code criterion}. */
@FacesValidator("al.points")
public class PointsValidator implements Validator<Integer> {

    @Override
    public void validate(FacesContext faces, UIComponent field, Integer points) {
        var criterion = (Criterion) field.getAttributes().get("criterion");
        if (points != null && !criterion.admits(points)) {
            var text = Texts.text(
                    faces.getViewRoot().getLocale(),
                    "error.ranking.points-of-wrong-sign",
                    criterion.fewest(),
                    criterion.most());
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }
}
