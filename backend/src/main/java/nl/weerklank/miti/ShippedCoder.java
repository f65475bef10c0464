package nl.weerklank.miti;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** The coder with the models that are shipped inside the jar. */
final class ShippedCoder implements Coder {

    static Coder load() {
        return new ShippedCoder();
    }

    @Override
    public TraineeCoding trainee(String text, Context context) {
        boolean asks = text.contains("?");
        var codes = EnumSet.noneOf(Code.class);
        if (asks) {
            codes.add(Code.Q);
        }
        return new TraineeCoding(
                context.language(),
                codes,
                asks ? Behaviour.QUESTION : Behaviour.OTHER,
                asks ? QuestionForm.CLOSED : QuestionForm.NONE,
                ReflectionDepth.NONE,
                Advice.NONE,
                false,
                Target.NONE,
                Map.of(),
                List.of(),
                List.of(),
                Permission.NONE);
    }

    @Override
    public ClientCoding client(String text, Context context) {
        return new ClientCoding(context.language(), Talk.NEUTRAL, TalkType.NONE, false, null, false, null, Map.of());
    }
}
