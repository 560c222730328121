using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Akuntabel.Web.Komponen.Pengikat;

/// <summary>What the framework itself says about refused input, in Indonesian.</summary>
internal sealed class PesanIndonesia : IValidationMetadataProvider
{
    public const string Wajib = "Bagian ini wajib diisi.";

    public static void Pasang(DefaultModelBindingMessageProvider pesan)
    {
        pesan.SetValueMustNotBeNullAccessor(_ => Wajib);
        pesan.SetMissingBindRequiredValueAccessor(_ => Wajib);
        pesan.SetMissingKeyOrValueAccessor(() => Wajib);
        pesan.SetMissingRequestBodyRequiredValueAccessor(() => "Permintaan ini tidak berisi apa-apa. Muat ulang halaman lalu coba lagi.");
        pesan.SetValueIsInvalidAccessor(TidakTerbaca);
        pesan.SetAttemptedValueIsInvalidAccessor((nilai, _) => TidakTerbaca(nilai));
        pesan.SetNonPropertyAttemptedValueIsInvalidAccessor(TidakTerbaca);
        pesan.SetUnknownValueIsInvalidAccessor(_ => "Isian ini tidak dapat dibaca. Periksa lalu tulis kembali.");
        pesan.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Isian ini tidak dapat dibaca. Periksa lalu tulis kembali.");
        pesan.SetValueMustBeANumberAccessor(_ => "Tulis sebuah angka.");
        pesan.SetNonPropertyValueMustBeANumberAccessor(() => "Tulis sebuah angka.");
    }

    /// <summary>Gives attributes without a message of their own an Indonesian one.</summary>
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var a in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>().Where(TanpaPesan))
        {
            a.ErrorMessage = Pesan(a) ?? a.ErrorMessage;
        }
    }

    // attributes of a data type carry the framework's English sentence as if it were the page's own
    private static bool TanpaPesan(ValidationAttribute atribut) =>
        atribut.ErrorMessageResourceName is null && atribut.ErrorMessage?.StartsWith("The {0} field", StringComparison.Ordinal) is null or true;

    private static string TidakTerbaca(string nilai) => $"\"{nilai}\" tidak dapat dipakai di sini. Periksa lalu tulis atau pilih kembali.";

    private static string? Pesan(ValidationAttribute atribut) => atribut switch
    {
        RequiredAttribute => Wajib,
        StringLengthAttribute { MinimumLength: > 0 } => "Panjangnya harus {2} sampai {1} huruf.",
        StringLengthAttribute or MaxLengthAttribute => "Paling banyak {1} huruf.",
        MinLengthAttribute => "Paling sedikit {1} huruf.",
        RangeAttribute => "Isi dengan nilai dari {1} sampai {2}.",
        EmailAddressAttribute => "Tulis alamat surel yang lengkap, misalnya nama@contoh.go.id.",
        CompareAttribute => "Isinya belum sama dengan isian sebelumnya.",
        RegularExpressionAttribute => "Bentuk isian ini belum tepat. Lihat petunjuknya.",
        _ => null,
    };
}
