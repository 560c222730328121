using Akuntabel.Web.Komponen.Pengikat;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Akuntabel.Web.Tests.Komponen;

/// <summary>What the framework says of its own is Indonesian too.</summary>
public class PesanIndonesiaTests
{
    [Fact]
    public void Setiap_pesan_pengikat_diganti()
    {
        var bawaan = new DefaultModelBindingMessageProvider();
        var kita = new DefaultModelBindingMessageProvider();
        PesanIndonesia.Pasang(kita);
        foreach (var p in typeof(DefaultModelBindingMessageProvider).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            Ucap(p.GetValue(kita)).ShouldNotBe(Ucap(p.GetValue(bawaan)), p.Name);
        }
    }

    [Theory]
    [MemberData(nameof(DaftarAtribut))]
    public void Setiap_aturan_baku_punya_pesan(ValidationAttribute atribut, string pesan)
    {
        var konteks = new ValidationMetadataProviderContext(ModelMetadataIdentity.ForType(typeof(string)), ModelAttributes.GetAttributesForType(typeof(string)));
        konteks.ValidationMetadata.ValidatorMetadata.Add(atribut);
        new PesanIndonesia().CreateValidationMetadata(konteks);
        atribut.FormatErrorMessage("x").ShouldBe(pesan);
    }

    [Fact]
    public void Pesan_halaman_sendiri_tidak_diubah()
    {
        var atribut = new RequiredAttribute { ErrorMessage = "Tulis nama kepala." };
        var konteks = new ValidationMetadataProviderContext(ModelMetadataIdentity.ForType(typeof(string)), ModelAttributes.GetAttributesForType(typeof(string)));
        konteks.ValidationMetadata.ValidatorMetadata.Add(atribut);
        new PesanIndonesia().CreateValidationMetadata(konteks);
        atribut.ErrorMessage.ShouldBe("Tulis nama kepala.");
    }

    public static TheoryData<ValidationAttribute, string> DaftarAtribut() => new()
    {
        { new RequiredAttribute(), "Bagian ini wajib diisi." },
        { new StringLengthAttribute(20) { MinimumLength = 3 }, "Panjangnya harus 3 sampai 20 huruf." },
        { new StringLengthAttribute(20), "Paling banyak 20 huruf." },
        { new MaxLengthAttribute(20), "Paling banyak 20 huruf." },
        { new MinLengthAttribute(3), "Paling sedikit 3 huruf." },
        { new RangeAttribute(1, 12), "Isi dengan nilai dari 1 sampai 12." },
        { new EmailAddressAttribute(), "Tulis alamat surel yang lengkap, misalnya nama@contoh.go.id." },
    };

    private static string Ucap(object? pesan) => pesan switch
    {
        Func<string> f => f(),
        Func<string, string> f => f("nilai"),
        Func<string, string, string> f => f("nilai", "bidang"),
        _ => throw new InvalidOperationException(pesan?.GetType().Name),
    };
}
