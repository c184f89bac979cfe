package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.ImportClaim;
import dev.nativebound.processor.model.Obstacle;
import java.util.List;

/** Checks what {@code @NativeImport} names. */
public final class ImportValidator {
  private ImportValidator() {}

  /** All that is wrong with {@code claims}. */
  public static ValidationReport validate(List<ImportClaim> claims) {
    ValidationReport report = new ValidationReport();
    for (ImportClaim claim : claims) {
      if (claim.obstacle().isPresent()) {
        Obstacle obstacle = claim.obstacle().get();
        Object[] words = {claim.spelling(), obstacle.reason(), obstacle.wayOut()};
        report.add(claim.origin(), Message.CANNOT_IMPORT, words);
      } else if (claim.isRepeated()) {
        report.add(claim.origin(), Message.IMPORTED_TWICE, claim.spelling());
      }
    }
    return report;
  }
}
