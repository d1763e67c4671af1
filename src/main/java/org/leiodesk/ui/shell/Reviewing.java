package org.leiodesk.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.service.Session;
import org.leiodesk.ui.board.BoardData;
import org.leiodesk.ui.board.BoardGrid;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.review.ReviewItem;
import org.leiodesk.ui.review.ReviewModel;
import org.leiodesk.ui.review.ReviewQueue;
import org.leiodesk.ui.review.ReviewScreen;
import org.leiodesk.ui.sign.SignDoors;
import org.leiodesk.ui.sign.SignModel;

/** Puts the review room together, and keeps the number beside it: read anew at each way from one place to the next. */
final class Reviewing {
    private final UiContext context;
    private final Session session;
    private final Supplier<ProtocolSettings> settings;
    private final ReviewModel model;

    /** @param settings the protocol settings as last read */
    Reviewing(UiContext context, Session session, Supplier<ProtocolSettings> settings) {
        this.context = context;
        this.session = session;
        this.settings = settings;
        this.model = new ReviewModel(
                context.texts(),
                () -> ReviewQueue.of(
                        session.preview().stored(Progress.NONE),
                        session.signing().all(),
                        session.holds().held()),
                session.reviews()::save,
                new SignModel(doors(session), context.background()),
                context.background());
    }

    /** How the person signed in signs. */
    static SignDoors doors(Session session) {
        return new SignDoors(session.account(), session.signing()::needsUserName, session.signing()::sign);
    }

    Room room() {
        context.navigator().placeProperty().addListener((property, was, is) -> model.refresh());
        return new Room("review", Feather.CHECK_SQUARE, this::screen, model.waitingProperty());
    }

    private Screen screen() {
        return new ReviewScreen(context.texts(), model, this::board, context.navigator()::go);
    }

    private Node board(ReviewItem item) {
        BoardData data = BoardData.of(item.subject().casebook(), item.response().evaluator(), settings.get());
        return BoardGrid.toRead(context.texts(), data, context.clock(), item.timepoint());
    }
}
