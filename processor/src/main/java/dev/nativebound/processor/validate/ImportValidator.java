package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.ImportClaim;
import java.util.List;

/** Checks what {@code @NativeImport} names. */
public final class ImportValidator {
  private ImportValidator() {}

  /** All that is wrong with {@code claims}. */
  public static ValidationReport validate(List<ImportClaim> claims) {
    ValidationReport report = new ValidationReport();
    for (ImportClaim claim : claims) {
      if (claim.obstacle().isPresent()) {
        Reason reason = Obstacles.of(claim.obstacle().get());
        Object[] words = {claim.spelling(), reason.why(), reason.wayOut()};
        report.add(claim.origin(), Message.CANNOT_IMPORT, words);
      } else if (claim.isRepeated()) {
        report.add(claim.origin(), Message.IMPORTED_TWICE, claim.spelling());
      }
    }
    return report;
  }
}
