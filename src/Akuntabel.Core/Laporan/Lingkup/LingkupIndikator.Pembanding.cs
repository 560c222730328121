using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <content>What an indicator is compared with: earlier years, the Renstra, the national standard.</content>
internal sealed partial class LingkupIndikator
{
    private NilaiDaftar Riwayat() => new([.. _data.Kinerja.Where(k => k.Indikator == _mentah.Kode).Select(k => k.Tahun).Distinct().Order()
        .Where(t => t <= _data.Tahun).Select(t => t == _data.Tahun ? Kini : t == _data.Tahun - 1 ? Lalu : Tahun(t))
        .Select(n => new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["tahun"] = new NilaiTeks(n.Tahun.ToString()),
            ["target"] = new NilaiFakta(n.Target),
            ["realisasi"] = new NilaiFakta(n.Realisasi),
            ["capaian"] = new NilaiFakta(n.Capaian.Dilaporkan),
        }))]);

    private Dictionary<string, Nilai> Renstra(Fakta realisasi)
    {
        var renstra = _mentah.Isi.Isi.GetValueOrDefault("renstra") as NilaiLingkup;
        Fakta Nilai(string kunci, string sebutan) => Angka(renstra, kunci) is { } f
            ? BersatuanIndikator(f, $"{sebutan} – {_mentah.Uraian}")
            : new Fakta($"{_id}.renstra.{kunci}", sebutan, Besaran.Kosong("tidak ada dalam Renstra"), _mentah.Satuan, 0, new Isian(_mentah.Asal));
        var tahunan = _setelan.TahunTarget.Select(t => new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["tahun"] = new NilaiTeks(t.ToString()),
            ["target"] = new NilaiFakta(Nilai(t.ToString(), $"Target Renstra tahun {t}")),
        }));
        var targetAkhir = Nilai("akhir", "Target akhir Renstra");
        var kemajuan = Perbandingan.KemajuanJangkaMenengah(_id + ".kemajuan", "Kemajuan terhadap target akhir Renstra – " + _mentah.Uraian, targetAkhir, realisasi, _rumus, null);
        return new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["renstra"] = new NilaiDaftar([.. tahunan]),
            ["renstra-awal"] = new NilaiFakta(Nilai("awal", "Capaian awal Renstra")),
            ["target-akhir"] = new NilaiFakta(targetAkhir),
            ["kemajuan"] = new NilaiFakta(kemajuan.Dilaporkan),
            ["akhir-tercapai"] = new NilaiTeks(kemajuan.Mentah.Besaran.Nilai is >= 100 ? "ya" : ""),
        };
    }

    private Dictionary<string, Nilai> Standar(Fakta realisasi)
    {
        var standar = Angka(_mentah.Isi, "standar-nasional") is { } f ? BersatuanIndikator(f, "Standar nasional – " + _mentah.Uraian) : null;
        if (standar is null && _mentah.Teks("alasan-standar").Length == 0)
        {
            _kesalahan.Add(new Kesalahan(_mentah.Asal, $"indikator {_mentah.Kode} tidak menyebut standar nasional maupun alasan ketiadaannya.", "Isi standar-nasional dengan angka, atau alasan-standar dengan satu kalimat (PermenPANRB 53/2014)."));
        }

        var hasil = Perbandingan.DenganStandarNasional(_id + ".standar", "Perbandingan dengan standar nasional – " + _mentah.Uraian, realisasi, standar);
        return new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["standar"] = standar is null ? new NilaiTeks("") : new NilaiFakta(standar),
            ["selisih-standar"] = new NilaiFakta(hasil.Selisih),
            ["arah-standar"] = new NilaiFakta(hasil.Kedudukan),
        };
    }
}
