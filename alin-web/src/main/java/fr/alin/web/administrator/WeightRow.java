package fr.alin.web.administrator;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.model.ranking.Weight;

/** The weight of one criterion in the form. */
public final class WeightRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Criterion criterion;
    private Integer points;
    private Integer most;
    private boolean provisional;
    private String source;

    WeightRow(Criterion criterion, Weight weight) {
        this.criterion = criterion;
        points = weight.points();
        most = weight.most().isPresent() ? weight.most().getAsInt() : null;
        provisional = weight.provisional();
        source = weight.source();
    }

    static Map<Criterion, Weight> weights(Collection<WeightRow> rows) {
        var weights = new EnumMap<Criterion, Weight>(Criterion.class);
        rows.forEach(row -> weights.put(row.criterion, row.weight()));
        return weights;
    }

    private Weight weight() {
        return new Weight(points, most == null ? OptionalInt.empty() : OptionalInt.of(most), provisional, source);
    }

    public Criterion getCriterion() {
        return criterion;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public Integer getMost() {
        return most;
    }

    public void setMost(Integer most) {
        this.most = most;
    }

    public boolean isProvisional() {
        return provisional;
    }

    public void setProvisional(boolean provisional) {
        this.provisional = provisional;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
