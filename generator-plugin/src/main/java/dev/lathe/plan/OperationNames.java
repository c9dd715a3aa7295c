package dev.lathe.plan;

/**
 * The Java names of what operations become.
 *
 * @param catalogue the class with a constant for each of them
 * @param operation the interface of all
 * @param request those with a result
 * @param taskRequest those whose result may come as a task
 * @param notification those without a result
 * @param sender the enum of those who send
 */
public record OperationNames(
        JavaName catalogue,
        JavaName operation,
        JavaName request,
        JavaName taskRequest,
        JavaName notification,
        JavaName sender) {}
