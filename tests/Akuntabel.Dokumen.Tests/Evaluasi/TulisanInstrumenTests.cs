using System.Text.Json;
using Akuntabel.Core.Evaluasi;
using Akuntabel.Dokumen.Evaluasi;
using FsCheck;
using FsCheck.Fluent;

namespace Akuntabel.Dokumen.Tests.Evaluasi;

/// <summary>An instrument as text.</summary>
public class TulisanInstrumenTests
{
    internal static readonly InstrumenEvaluasi BerHuruf = InstrumenBawaanTests.Lke with
    {
        Kode = "lke-sendiri",
        TahunAkhir = 2030,
        Komponen = [.. InstrumenBawaanTests.Lke.Komponen.Select(k => k with
        {
            Sub = [.. k.Sub.Select(s => s.Kode != "1.a" ? s : s with
            {
                Cara = CaraNilaiSub.JumlahPoin,
                Kriteria = [.. s.Kriteria.Select((x, i) => x with { Bobot = i < 2 ? 1.5m : 0.75m, JenisJawaban = KatalogJawaban.Semua[i % 4].Pilihan })],
            })],
        })],
    };

    [Fact]
    public void Yang_ditulis_terbaca_sama()
    {
        foreach (var i in InstrumenBawaan.Semua.Append(BerHuruf))
        {
            var teks = TulisanInstrumen.Tulis(i);
            var baca = TulisanInstrumen.Baca(teks, "uji").Nilai;
            TulisanInstrumen.Tulis(baca).ShouldBe(teks);
            JsonSerializer.Serialize(baca).ShouldBe(JsonSerializer.Serialize(i));
        }
    }

    // one word of the text changed → the place and the message
    [Theory]
    [InlineData("bobot: 15", "bobot: 14", "Komponen 1:", "Bobot sub komponennya berjumlah 29,00")]
    [InlineData("kode: \"1.a.2\"", "kode: \"1.a.1\"", "Kriteria 1.a.1:", "dipakai 2 kali")]
    [InlineData("sampai: 0,75", "sampai: 0,7", "Skala B:", "Antara CC dan B ada celah")]
    [InlineData("nilai: 70", "nilai: tinggi", "isi nilai \"tinggi\" tidak dikenal.", "Tulis angka")]
    [InlineData("dimensi: Kualitas", "dimensinya: Kualitas", "\"dimensinya\" tidak dikenal pada Sub komponen.", "Yang dikenal")]
    [InlineData("batas: \"3.a.1\"", "batas: \"3.a.9\"", "Aturan 3 terhadap 3.a.9:", "Kriteria \"3.a.9\" tidak ada")]
    [InlineData("jenis: tidak-melebihi-sub", "jenis: lebih", "isi jenis \"lebih\" tidak dikenal.", "tidak-melebihi-kriteria, tidak-melebihi-sub")]
    [InlineData("tahun_awal: 2021", "tahun_awal: 21", "Tahun awal:", "tidak masuk akal")]
    public void Kesalahan_disebut_barisnya(string dari, string ke, string pesan, string saran)
    {
        var teks = Asli;
        var tempat = teks.IndexOf(dari, StringComparison.Ordinal);
        tempat.ShouldBeGreaterThan(0);
        var hasil = TulisanInstrumen.Baca(teks[..tempat] + ke + teks[(tempat + dari.Length)..], "LKE");
        hasil.Ada.ShouldBeFalse();
        var salah = hasil.DaftarKesalahan[0];
        (salah.Pesan, salah.Asal.Berkas).ShouldBe((pesan, "LKE"));
        salah.Saran.ShouldContain(saran);
        salah.Asal.Baris.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Tulisan_apa_pun_ditolak_dengan_alasan_atau_terbaca() => Prop.ForAll(Arb.From(
        from awal in Gen.Choose(0, Asli.Length - 1) from panjang in Gen.Choose(0, 40) from sisip in Gen.Elements("", ":", "- ", "{", "'", "\t", "0", "\n", "kode: x")
        select (awal, panjang, sisip)), k =>
    {
        var akhir = Math.Min(Asli.Length, k.awal + k.panjang);
        var hasil = TulisanInstrumen.Baca(Asli[..k.awal] + k.sisip + Asli[akhir..], "x");
        return hasil.Ada || hasil.DaftarKesalahan.All(x => x.Pesan.Length > 0 && x.Saran.Length > 0);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("kode: a")]
    [InlineData("- 1\n- 2")]
    public void Yang_bukan_instrumen_ditolak(string teks)
    {
        TulisanInstrumen.Baca(teks, "x").Ada.ShouldBeFalse();
        TulisanInstrumen.BacaTersimpan(teks).ShouldBeNull();
    }

    private static string Asli => TulisanInstrumen.Tulis(InstrumenBawaanTests.Lke);
}
