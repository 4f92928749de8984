package fr.alin.candidacy.model.ranking;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a grid would change among the candidates of one offer.
 *
 * @param moved how many would have another rank
 * @param firstChanges whether somebody else would be first
 * @param rise the biggest move up, if any
 * @param fall the biggest move down, if any
 */
public record RankMoves(int candidates, int moved, boolean firstChanges, Optional<Move> rise, Optional<Move> fall) {

    /** From one rank to another. */
    public record Move(int from, int to) {

        int up() {
            return from - to;
        }
    }

    public static RankMoves of(Collection<RankedRow> candidates, Grid grid) {
        var former = candidates.stream().sorted(RankedRow.NOW).toList();
        var then = new HashMap<RankedRow, Integer>();
        candidates.stream().sorted(RankedRow.by(grid)).forEach(row -> then.put(row, then.size() + 1));
        var moves = moves(former, then);
        return new RankMoves(
                former.size(),
                moves.size(),
                !former.isEmpty() && then.get(former.get(0)) != 1,
                moves.stream().filter(move -> move.up() > 0).max(comparingInt(Move::up)),
                moves.stream().filter(move -> move.up() < 0).min(comparingInt(Move::up)));
    }

    private static List<Move> moves(List<RankedRow> former, Map<RankedRow, Integer> then) {
        var moves = new ArrayList<Move>();
        for (var rank = 1; rank <= former.size(); rank++) {
            var move = new Move(rank, then.get(former.get(rank - 1)));
            if (move.up() != 0) {
                moves.add(move);
            }
        }
        return moves;
    }
}
