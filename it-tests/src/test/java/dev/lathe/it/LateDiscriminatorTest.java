package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.mcp.v2025_11_25.CallToolRequest;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.ContentBlock;
import dev.lathe.mcp.v2025_11_25.JSONRPCResultResponse;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.SamplingMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the member stands that tells an arm, at the beginning, within or at the end, makes no difference. */
class LateDiscriminatorTest {
    @ParameterizedTest
    @ValueSource(strings = {"""
                {"type":"text","text":"a","annotations":{"audience":["user","x"],"priority":0.50},"_meta":{"a":[1.10]}}""", """
                {"type":"resource_link","uri":"a:b","name":"n","size":88.0,"icons":[{"src":"s","sizes":["1x1"]}],"x":0.10}""", """
                {"type":"resource","resource":{"uri":"a:b","blob":"AA==","n":12345678901234567890},"uri":[1],"y":[[],{}]}""", """
                {"type":"image","data":"","mimeType":"","text":null,"b":true,"c":[false,{"type":"text"}]}""", """
                {"type":"hologram","text":5,"depth":1e400}"""})
    void isReadWhereverItStands(String json) throws JsonProcessingException {
        ContentBlock expected = Json.read(json, ContentBlock.class);
        for (String order : withMemberAtEveryPlace(json, "type")) {
            ContentBlock block = Json.read(order, ContentBlock.class);

            assertThat(block).as(order).isEqualTo(expected);
            assertThat(JsonEquality.firstDifference(Json.tree(order), Json.tree(Json.write(block))))
                    .isEmpty();
        }
    }

    @Test
    void isReadInEveryElementOfAnArray() throws JsonProcessingException {
        String json = """
                {"content":[{"text":"a","type":"text"},{"text":"b","x":{"y":[1,2,3,4,5,6]},"type":"text"},
                {"uri":"c","type":"resource_link","name":"d"},{"n":1},{"text":"e","type":"text"}]}""";

        CallToolResult result = Json.read(json, CallToolResult.class);

        assertThat(JsonEquality.firstDifference(Json.tree(json), Json.tree(Json.write(result))))
                .isEmpty();
        assertThat(result.content().get(3)).isInstanceOf(ContentBlock.Unknown.class);
    }

    @Test
    void isReadWithinAnotherThatIsLate() throws JsonProcessingException {
        String json = """
                {"role":"user","content":[{"content":[{"text":"a","type":"text"},{"data":"b","mimeType":"c","type":"image"}],
                "toolUseId":"d","type":"tool_result"},{"text":"e","type":"text"}]}""";

        SamplingMessage message = Json.read(json, SamplingMessage.class);

        assertThat(JsonEquality.firstDifference(Json.tree(json), Json.tree(Json.write(message))))
                .isEmpty();
        assertThat(message.toString()).doesNotContain("Unknown");
    }

    @Test
    void anEnvelopeIsReadInAnyOrder() throws JsonProcessingException {
        String json = """
                {"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"n","arguments":{"depth":12.50}}}""";
        for (String order : withMemberAtEveryPlace(json, "method")) {
            assertThat(Json.read(order, Message.class)).isInstanceOf(CallToolRequest.class);
        }
        assertThat(Json.read("{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{\"a\":[1.10]}}", Message.class))
                .isInstanceOf(JSONRPCResultResponse.class)
                .hasToString("JSONRPCResultResponse{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{\"a\":[1.10]}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"text\",\"text\":\"a\",\"annotations\":{\"audience\":[\"user\",5]}}",
                "{\"type\":\"text\",\"text\":[5],\"annotations\":{}}",
                "{\"type\":\"text\",\"annotations\":{\"priority\":1e400},\"text\":\"a\"}",
                "{\"type\":\"text\",\"annotations\":{}}",
                "{\"type\":\"image\",\"text\":\"a\",\"mimeType\":7,\"data\":\"\"}"
            })
    void anErrorNamesTheSameMemberAndPath(String block) {
        Rejection expected = Rejection.of("CallToolResult", within(block));
        for (String order : withMemberAtEveryPlace(block, "type")) {
            Rejection rejection = Rejection.of("CallToolResult", within(order));

            assertThat(rejection.path()).as(order).isEqualTo(expected.path());
            assertThat(rejection.message().replace("1E+400", "1e400")).as(order).isEqualTo(expected.message());
        }
    }

    private static String within(String block) {
        return "{\"content\":[{\"type\":\"text\",\"text\":\"\"}," + block + "]}";
    }

    private static List<String> withMemberAtEveryPlace(String json, String name) {
        ObjectNode object = (ObjectNode) Json.tree(json);
        List<String> orders = new ArrayList<>();
        for (int place = 0; place < object.size(); place++) {
            ObjectNode moved = object.objectNode();
            List<String> others = new ArrayList<>();
            object.fieldNames().forEachRemaining(others::add);
            others.remove(name);
            others.add(place, name);
            others.forEach(member -> moved.set(member, object.get(member)));
            orders.add(Json.text(moved));
        }
        return orders;
    }
}
