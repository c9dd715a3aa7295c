package dev.lathe;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Calls to public methods of classes that tests do not know when they are compiled. */
final class Reflection {
    private Reflection() {}

    static Object call(Object target, String method, Object... arguments) {
        return invoke(target, find(target.getClass(), method, false, arguments), arguments);
    }

    static Object callStatic(Class<?> type, String method, Object... arguments) {
        return invoke(null, find(type, method, true, arguments), arguments);
    }

    static Object constant(Class<?> type, String name) {
        try {
            return type.getField(name).get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no constant " + name + " in " + type, e);
        }
    }

    private static Method find(Class<?> type, String name, boolean isStatic, Object... arguments) {
        List<Method> fitting = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> Modifier.isStatic(method.getModifiers()) == isStatic)
                .filter(method -> !method.isBridge())
                .filter(method -> fits(method.getParameterTypes(), arguments))
                .toList();
        if (fitting.isEmpty()) {
            throw new AssertionError("no " + name + Arrays.toString(arguments) + " in " + type.getName() + ":\n"
                    + Arrays.stream(type.getMethods())
                            .filter(method -> method.getDeclaringClass() != Object.class)
                            .map(Method::toString)
                            .sorted()
                            .collect(Collectors.joining("\n")));
        }
        return fitting.get(0);
    }

    private static boolean fits(Class<?>[] parameters, Object... arguments) {
        if (parameters.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            Class<?> parameter = parameters[i];
            boolean fits = arguments[i] == null
                    ? !parameter.isPrimitive()
                    : boxed(parameter).isInstance(arguments[i]);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == long.class) {
            return Long.class;
        }
        if (type == double.class) {
            return Double.class;
        }
        return type == boolean.class ? Boolean.class : type;
    }

    private static Object invoke(Object target, Method method, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(method + " threw " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(method + " cannot be called", e);
        }
    }
}
