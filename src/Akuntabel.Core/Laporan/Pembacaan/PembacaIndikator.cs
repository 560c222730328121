using System.Globalization;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Reads one row of an indikator.</summary>
internal sealed class PembacaIndikator
{
    private readonly NilaiLingkup _isi;
    private readonly Asal _asal;
    private readonly List<Kesalahan> _salah = [];
    private readonly Satuan _satuan;
    private readonly bool _rencanaSaja;
    private bool _diragukan;

    private PembacaIndikator(NilaiLingkup isi, Asal asal, bool rencanaSaja)
    {
        (_isi, _asal, _rencanaSaja) = (isi, asal, rencanaSaja);
        _satuan = Satuan.Baca(Teks("satuan"));
    }

    private string Kode => Teks("kode");

    private string Uraian => Teks("uraian");

    /// <summary>Reads it.</summary>
    /// <param name="isi">The row.</param>
    /// <param name="sasaran">Place of its sasaran.</param>
    /// <param name="rencanaSaja">Whether only what is promised is printed: a comparison with the national standard belongs to the
    /// report.</param>
    /// <param name="salah">Receives everything wrong.</param>
    public static BarisIndikator Baca(NilaiLingkup isi, Asal sasaran, bool rencanaSaja, List<Kesalahan> salah)
    {
        var pembaca = new PembacaIndikator(isi, isi.Asal ?? sasaran, rencanaSaja);
        var isian = pembaca.Isian();
        var hasil = Indikator.Buat(isian);
        salah.AddRange([.. hasil.DaftarKesalahan, .. pembaca._salah]);
        // a word that nobody knows could mean any formula: nothing is computed with a guess
        return new BarisIndikator(
            isi, pembaca._asal, hasil.Coba(out var indikator) && !pembaca._diragukan ? indikator : null,
            new CelahBaris(Celah(isian), pembaca._asal));
    }

    private static string Celah(IsianIndikator i) => string.IsNullOrWhiteSpace(i.Kode) ? $"kode indikator {i.Sebutan}"
        : string.IsNullOrWhiteSpace(i.Satuan) ? $"satuan indikator {i.Sebutan}" : $"isian indikator {i.Sebutan} yang dapat dipakai";

    private IsianIndikator Isian() => new(Kode, Uraian, Teks("satuan"), _asal)
    {
        Polaritas = Pilih("polaritas", KataIndikator.Polaritas),
        RumusCapaian = Pilih("rumus-capaian", KataIndikator.RumusCapaian),
        Agregasi = Pilih("agregasi", KataIndikator.Agregasi) ?? AgregasiTriwulan.Terakhir,
        SampaiDengan = Teks("agregasi") == KataIndikator.SampaiDengan,
        Target = Target(),
        StandarNasional = Standar(),
        AlasanTanpaStandar = Teks("alasan-standar"),
        DariKegiatan = Teks("realisasi-dari") == "kegiatan",
        Cacah = BacaNilai.Peta(_isi, "cacah") is { } c ? new PencacahanIndikator(SatuanCacah(), Pembagi(c)) : null,
        DaftarKomponen = DaftarKomponen(),
        Hitungan = Teks("hitungan") is { Length: > 0 } teks ? Hitungan(teks) : null,
        CaraKomponen = Teks("cara-komponen") == "rata-kemajuan" ? CaraKomponen.RataKemajuan : CaraKomponen.Cakupan,
    };

    private T? Pilih<T>(string kunci, IReadOnlyDictionary<string, T> pilihan)
        where T : struct
    {
        var kata = Teks(kunci);
        if (kata.Length == 0)
        {
            return null;
        }

        if (pilihan.TryGetValue(kata, out var nilai))
        {
            return nilai;
        }

        _diragukan = true;
        _salah.Add(new Kesalahan(_asal, $"{kunci} \"{kata}\" pada indikator {Kode} tidak dikenal.",
            $"Pilih: {string.Join(", ", pilihan.Keys)}."));
        return null;
    }

    private TargetRenstra Target()
    {
        var renstra = BacaNilai.Peta(_isi, "renstra");
        Fakta? Nilai(string kunci, string sebutan) =>
            Angka(renstra, kunci) is { } f ? BacaNilai.Bersatuan(f, $"{sebutan} – {Uraian}", _satuan) : null;
        var tahunan = (renstra?.Isi.Keys ?? []).Where(k => int.TryParse(k, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(k => (Tahun: int.Parse(k, CultureInfo.InvariantCulture), Nilai: Nilai(k, $"Target Renstra tahun {k}"))).ToList();
        return new TargetRenstra(
            Nilai("awal", "Capaian awal Renstra"), tahunan.Where(t => t.Nilai is not null)
                .ToDictionary(t => t.Tahun, t => t.Nilai ?? throw new InvalidOperationException()),
            Nilai("akhir", "Target akhir Renstra"));
    }

    private Fakta? Standar()
    {
        var standar = Angka(_isi, "standar-nasional");
        if (standar is null && !_rencanaSaja && Teks("alasan-standar").Length == 0)
        {
            _salah.Add(new Kesalahan(
                _asal, $"indikator {Kode} tidak menyebut standar nasional maupun alasan ketiadaannya.",
                "Isi standar-nasional dengan angka, atau alasan-standar dengan satu kalimat (PermenPANRB 53/2014).")
            {
                // only a comparison lacks: the achievement is known without it
                Bobot = BobotKesalahan.Celah,
            });
        }

        return standar is null ? null : BacaNilai.Bersatuan(standar, "Standar nasional – " + Uraian, _satuan);
    }

    private Fakta? Pembagi(NilaiLingkup cacah) =>
        BacaNilai.Angka(cacah, "pembagi") is { } f ? BacaNilai.Bersatuan(f, $"Pembagi – {Uraian}", SatuanCacah()) : null;

    private Satuan SatuanCacah() => Satuan.Baca(BacaNilai.Teks(BacaNilai.Peta(_isi, "cacah"), "satuan"));

    private RumusIndikator Hitungan(string teks) => new(teks, DaftarKomponen(), _asal with { Kolom = "hitungan" })
    {
        BilaNol = Pilih("bila-nol", KataIndikator.BilaNol), Batas = Angka(_isi, "batas")?.Besaran.Nilai,
    };

    private List<KomponenIndikator> DaftarKomponen() => [.. BacaNilai.Daftar(_isi, "komponen").Select(Komponen)];

    private KomponenIndikator Komponen(NilaiLingkup k) =>
        new(BacaNilai.Teks(k, "nama"), AngkaKomponen(_isi, k, "target"), AngkaKomponen(_isi, k, "target-murni"))
        {
            Satuan = SatuanKomponen(_isi, k),
            Agregasi = KataIndikator.Agregasi.TryGetValue(BacaNilai.Teks(k, "agregasi"), out var a) ? a : null,
        };

    /// <summary>A count of a component, in its unit: its own, or that of the indikator's count.</summary>
    /// <param name="indikator">Row of the indikator.</param>
    /// <param name="komponen">Row of the component.</param>
    /// <param name="kunci">Which figure.</param>
    public static Fakta? AngkaKomponen(NilaiLingkup indikator, NilaiLingkup komponen, string kunci) =>
        BacaNilai.Angka(komponen, kunci) is { } f
        ? BacaNilai.Bersatuan(f, $"{kunci} {BacaNilai.Teks(komponen, "nama")} – {BacaNilai.Teks(indikator, "uraian")}",
            SatuanKomponen(indikator, komponen)) : null;

    /// <summary>Unit of a component.</summary>
    public static Satuan SatuanKomponen(NilaiLingkup indikator, NilaiLingkup komponen) =>
        Satuan.Baca(BacaNilai.Teks(komponen, "satuan") is { Length: > 0 } s ? s
            : BacaNilai.Teks(BacaNilai.Peta(indikator, "cacah"), "satuan"));

    private Fakta? Angka(NilaiLingkup? l, string kunci) => BacaNilai.AngkaIndikator(l, kunci, Kode, _asal, _salah);

    private string Teks(string kunci) => BacaNilai.Teks(_isi, kunci);
}
