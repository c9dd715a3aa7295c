package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lathe.mcp.v2025_11_25.CancelTaskResult;
import dev.lathe.mcp.v2025_11_25.GetTaskResult;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import dev.lathe.mcp.v2025_11_25.TaskStatusNotificationParams;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bindings add to a task. */
class TaskHelpersTest {
    private static final Task FULL = (Task) OwnSamples.of("Task", "full").read();
    private static final Task LEAST = (Task) OwnSamples.of("Task", "least").read();

    @ParameterizedTest
    @CsvSource({
        "working, true, false",
        "input_required, true, false",
        "completed, false, true",
        "failed, false, true",
        "cancelled, false, true",
        "example/paused, false, false",
        "Completed, false, false",
        "'', false, false"
    })
    void aTaskRunsOrIsAtItsEndOrHasAStatusThatNoOneKnows(String status, boolean isRunning, boolean isTerminal) {
        Task task = FULL.toBuilder().status(TaskStatus.of(status)).build();
        assertThat(task.isRunning()).isEqualTo(task.status().isRunning()).isEqualTo(isRunning);
        assertThat(task.isTerminal()).isEqualTo(task.status().isTerminal()).isEqualTo(isTerminal);
    }

    @Test
    void aTaskThatHasJustBegunIsWorkingAndKeptWithoutLimit() throws JsonProcessingException {
        Task task = Task.withTimestamps("survey-19", "2026-02-11T06:45:00Z");
        assertThat(Json.tree(Json.write(task))).isEqualTo(Json.tree("""
                        {"taskId": "survey-19", "status": "working", "createdAt": "2026-02-11T06:45:00Z",
                         "lastUpdatedAt": "2026-02-11T06:45:00Z", "ttl": null}
                        """));
    }

    @Test
    void timesAndPeriodsCanBeHadAsTypesOfJava() {
        assertThat(FULL.createdAtInstant()).isEqualTo(Instant.parse("2026-02-11T06:45:00Z"));
        assertThat(FULL.lastUpdatedAtInstant()).isEqualTo(Instant.parse("2026-02-11T06:50:12.250Z"));
        assertThat(FULL.ttlDuration()).isEqualTo(Duration.ofHours(1));
        assertThat(FULL.pollIntervalDuration()).isEqualTo(Duration.ofSeconds(5));
        assertThat(FULL.expiresAt()).isEqualTo(Instant.parse("2026-02-11T07:45:00Z"));
    }

    @Test
    void aTimeMayHaveAnOffset() {
        assertThat(LEAST.createdAt()).isEqualTo("2026-02-11T07:00:00+01:00");
        assertThat(LEAST.createdAtInstant()).isEqualTo(Instant.parse("2026-02-11T06:00:00Z"));
    }

    @Test
    void aTaskThatIsKeptWithoutLimitNeverExpires() {
        assertThat(LEAST.ttl()).isNull();
        assertThat(LEAST.ttlDuration()).isNull();
        assertThat(LEAST.expiresAt()).isNull();
        assertThat(LEAST.pollIntervalDuration()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "", "2026-02-11", "2026-02-11T06:45:00", "2026-02-30T06:45:00Z"})
    void aTimeThatIsNoneIsReadAndWrittenAndFailsWhereItIsLookedAt(String time) throws JsonProcessingException {
        Task task = Json.read(Json.write(Task.withTimestamps("x", time)), Task.class);
        assertThat(task.createdAt()).isEqualTo(time);
        assertThatThrownBy(task::createdAtInstant)
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("'" + time + "'");
        assertThatThrownBy(task::lastUpdatedAtInstant)
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("'" + time + "'");
    }

    @Test
    void whatIsATaskAndMoreCanSayTheSame() {
        GetTaskResult result =
                (GetTaskResult) OwnSamples.of("GetTaskResult").get(0).read();
        assertThat(result.asTask().isTerminal()).isEqualTo(result.isTerminal());
        assertThat(result.asTask().createdAtInstant()).isEqualTo(result.createdAtInstant());
        CancelTaskResult cancelled =
                (CancelTaskResult) OwnSamples.of("CancelTaskResult").get(0).read();
        assertThat(cancelled.asTask().isTerminal()).isEqualTo(cancelled.isTerminal());
        TaskStatusNotificationParams params = (TaskStatusNotificationParams)
                OwnSamples.of("TaskStatusNotificationParams").get(0).read();
        assertThat(params.asTask().isRunning()).isEqualTo(params.isRunning());
        assertThat(params.asTask().expiresAt()).isEqualTo(params.expiresAt());
    }

    @ParameterizedTest
    @CsvSource({
        "working, 'input_required,completed,failed,cancelled'",
        "input_required, 'working,completed,failed,cancelled'",
        "completed, ''",
        "failed, ''",
        "cancelled, ''",
        "example/paused, ''"
    })
    void aStatusIsFollowedByThoseOfTheProtocol(String from, String to) {
        TaskStatus status = TaskStatus.of(from);
        assertThat(status.transitions())
                .map(TaskStatus::value)
                .isEqualTo(to.isEmpty() ? List.of() : List.of(to.split(",")));
        for (TaskStatus next : TaskStatus.values()) {
            assertThat(status.canBecome(next)).isEqualTo(status.transitions().contains(next));
        }
        assertThat(status.canBecome(TaskStatus.of("example/paused"))).isFalse();
    }

    @Test
    void aStatusOfTomorrowIsKept() throws JsonProcessingException {
        TaskStatus status = TaskStatus.of("example/paused");
        assertThat(status.value()).isEqualTo("example/paused");
        assertThat(status.known()).isEqualTo(TaskStatus.Known.UNRECOGNIZED);
        assertThat(Json.write(status)).isEqualTo("\"example/paused\"");
        assertThat(TaskStatus.of("working")).isSameAs(TaskStatus.WORKING);
        assertThat(Json.read("\"working\"", TaskStatus.class)).isSameAs(TaskStatus.WORKING);
    }
}
