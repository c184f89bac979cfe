package dev.nativebound.processor.read.elements;

import dev.nativebound.processor.model.DocComment;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads doc comments. */
public final class DocCommentReader {
  /** {@code Elements.getDocCommentKind}, which JDK 23 brought with comments in Markdown. */
  private static final Optional<Method> KIND = kind();

  private DocCommentReader() {}

  /** The comment of {@code element}; an empty one where it has none. */
  public static DocComment of(Element element, Elements elements) {
    String text = elements.getDocComment(element);
    return text == null ? DocComment.NONE : new DocComment(text, isMarkdown(element, elements));
  }

  private static Optional<Method> kind() {
    try {
      return Optional.of(Elements.class.getMethod("getDocCommentKind", Element.class));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  private static boolean isMarkdown(Element element, Elements elements) {
    return KIND.filter(method -> "END_OF_LINE".equals(answer(method, element, elements)))
        .isPresent();
  }

  private static String answer(Method method, Element element, Elements elements) {
    try {
      return String.valueOf(method.invoke(elements, element));
    } catch (ReflectiveOperationException e) {
      return "";
    }
  }
}
