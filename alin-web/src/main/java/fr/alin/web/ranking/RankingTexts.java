package fr.alin.web.ranking;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.model.ranking.PointsChange;
import fr.alin.candidacy.model.ranking.RankMoves;
import fr.alin.candidacy.model.ranking.ScoreLine;
import fr.alin.candidacy.model.ranking.Weight;
import fr.alin.candidacy.view.ComparableCandidacies;
import fr.alin.candidacy.view.OwnPoints;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** Texts of grids and points, in the page's language. */
@Named
@RequestScoped
public class RankingTexts {

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    /** With its sign, for instance {@code + 15 points}. */
    public String signed(int points) {
        return points < 0 ? messages.text("points.less", -points) : messages.text("points.more", points);
    }

    /** A total, for instance {@code 37 points}. */
    public String total(int points) {
        return points < 0 ? signed(points) : messages.text("points", points);
    }

    /** What a criterion is worth, for instance {@code + 1 point par mois, 36 au plus}. */
    public String worth(Criterion criterion, Weight weight) {
        return switch (criterion) {
            case SENIORITY ->
                messages.text(
                        "weight.months", signed(weight.points()), weight.most().orElse(0));
            case COMPANY ->
                messages.text(
                        "weight.company", messages.text("points", weight.most().orElse(0)));
            default -> signed(weight.points());
        };
    }

    /** What a line was counted from and its maximum if that is reached, or an empty text if it counts once. */
    public String detail(ScoreLine line) {
        if (line.criterion() != Criterion.SENIORITY) {
            return "";
        }
        var most = line.weight().most().orElse(0);
        return line.points() < line.units() * line.weight().points()
                ? messages.text("points.months.most", line.units(), most)
                : messages.text("points.months", line.units());
    }

    public String change(PointsChange change) {
        return messages.text("points.change." + change.criterion(), messages.text("points", change.points()));
    }

    /** For which homes a grid counts, and since when. */
    public String reach(Grid grid) {
        var day = formats.date(grid.firstDay());
        return grid.territory()
                .map(department -> messages.text("law.grid.territory", department, day))
                .orElseGet(() -> messages.text("law.grid.national", day));
    }

    /** The biggest move, for instance {@code 42e → 7e}. */
    public String move(Optional<RankMoves.Move> move) {
        return move.map(ranks -> messages.text("grid.preview.move", ranks.from(), ranks.to()))
                .orElseGet(() -> messages.text("grid.preview.nobody"));
    }

    /** What became of comparable candidacies, or that there are too few. */
    public String comparable(OwnPoints own) {
        var type = messages.text("list.type." + own.type());
        return own.comparable()
                .map(answered -> messages.text(
                        "comparable.text",
                        answered.cases(),
                        type,
                        own.department(),
                        answered.retainedPercent(),
                        answered.medianDays()))
                .orElseGet(() -> messages.text("comparable.few", ComparableCandidacies.LEAST, type, own.department()));
    }
}
