package dev.lathe.bindings;

import dev.lathe.schema.SchemaNode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an operation: {@code {sender: client, request: /$defs/CallToolRequest, result: /$defs/CallToolResult}} or {@code
 * {sender: both, notification: /$defs/ProgressNotification}}.
 */
final class OperationReader {
    private final Expectations expect;
    private final String method;
    private final SchemaNode.Member operation;
    private final Map<String, SchemaNode.Member> members;

    OperationReader(Expectations expect, String method, SchemaNode.Member operation) {
        this.expect = expect;
        this.method = method;
        this.operation = operation;
        this.members = expect.members(operation.value(), Vocabulary.OPERATION);
    }

    /** Null where it is no operation, which has been reported then. */
    @Nullable
    OperationBinding read() {
        if (!operation.value().isObject()) {
            return null;
        }
        OperationBinding.Sender sender = sender();
        OperationBinding.Target request = target("request");
        OperationBinding.Target notification = target("notification");
        OperationBinding.Target result = target("result");
        OperationBinding.Target taskResult = target("taskResult");
        if (members.containsKey("request") == members.containsKey("notification")) {
            expect.unfit(operation.nameSource(), "an operation has either \"request\" or \"notification\"");
        }
        if (members.containsKey("request") != members.containsKey("result")) {
            expect.unfit(
                    operation.nameSource(), "a request has a \"result\", and nothing else has; add one, or remove one");
        }
        if (members.containsKey("taskResult") && !members.containsKey("result")) {
            expect.unfit(operation.nameSource(), "\"taskResult\" stands beside a \"result\" only");
        }
        OperationBinding.Target message = request == null ? notification : request;
        return message == null || sender == null
                ? null
                : new OperationBinding(operation.nameSource(), method, sender, message, result, taskResult);
    }

    private OperationBinding.@Nullable Sender sender() {
        SchemaNode.Member sender = members.get("sender");
        if (sender == null) {
            expect.unfit(operation.nameSource(), "the operation lacks \"sender\", which is client, server or both");
            return null;
        }
        String text = expect.text(sender.value());
        for (OperationBinding.Sender side : OperationBinding.Sender.values()) {
            if (side.name().toLowerCase(Locale.ROOT).equals(text)) {
                return side;
            }
        }
        if (text != null) {
            expect.unexpected(sender.value(), "client, server or both");
        }
        return null;
    }

    private OperationBinding.@Nullable Target target(String word) {
        SchemaNode.Member member = members.get(word);
        String text = member == null ? null : expect.text(member.value());
        String address = member == null || text == null
                ? null
                : expect.address(text, member.value().source());
        return member == null || address == null
                ? null
                : new OperationBinding.Target(member.value().source(), address);
    }
}
